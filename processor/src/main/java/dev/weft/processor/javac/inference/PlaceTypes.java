package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The types of expressions that do not compile but where they stand: anonymous classes whose type
 * arguments are left out, and calls whose type arguments no argument tells but a function that
 * needs them (JLS 15.9.5, 15.12, 18.5.2).
 */
public final class PlaceTypes {
  private final TypeContext context;

  public PlaceTypes(TypeContext context) {
    this.context = context;
  }

  /** What its place asks such an expression to be; none of another expression. */
  public Optional<JavaType> of(ExpressionTree tree) {
    return isLeftToPlace(tree)
        ? new FunctionTargets(context)
            .of(TreePath.getPath(context.method, tree))
            .flatMap(new ReceiverTypes(context)::writable)
        : Optional.empty();
  }

  private boolean isLeftToPlace(ExpressionTree tree) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    if (inner instanceof NewClassTree creation) {
      return TypeSketch.isDiamond(creation)
          && (creation.getClassBody() != null || constructors(creation).anyMatch(lacks(creation)));
    }
    return inner instanceof MethodInvocationTree call
        && call.getTypeArguments().isEmpty()
        && context.verbs.verb(call).isEmpty()
        && context.calls.methods(call).stream()
            .anyMatch(each -> lacks(each, each::equals, call.getArguments()));
  }

  private Stream<ExecutableElement> constructors(NewClassTree tree) {
    return context.typeReader().element(tree.getIdentifier()).stream()
        .flatMap(type -> context.members.constructors(type).stream())
        .filter(each -> each.getParameters().size() == tree.getArguments().size());
  }

  private Predicate<ExecutableElement> lacks(NewClassTree tree) {
    return constructor ->
        lacks(
            constructor,
            owner -> owner.equals(constructor) || owner.equals(constructor.getEnclosingElement()),
            tree.getArguments());
  }

  /** Whether a function needs a type variable that no other argument tells. */
  private boolean lacks(
      ExecutableElement method, Predicate<Object> owner, List<? extends ExpressionTree> arguments) {
    Predicate<TypeVariable> inferred =
        variable -> owner.test(variable.asElement().getEnclosingElement());
    return method.getParameters().size() == arguments.size()
        && IntStream.range(0, arguments.size())
            .anyMatch(
                i ->
                    needed(type(method, i), arguments.get(i))
                        .anyMatch(
                            type ->
                                CallTypes.mentions(
                                    type,
                                    each ->
                                        inferred.test(each) && !isTold(each, method, arguments))));
  }

  private static TypeMirror type(ExecutableElement method, int index) {
    return method.getParameters().get(index).asType();
  }

  /** The types that have to be known before an argument compiles. */
  private Stream<? extends TypeMirror> needed(TypeMirror parameter, ExpressionTree tree) {
    ExpressionTree argument = ExprTrees.withoutParentheses(tree);
    if (!Functions.isFunction(argument)) {
      return isLeftToPlace(argument) ? Stream.of(parameter) : Stream.empty();
    } else if (!(parameter instanceof DeclaredType)) {
      return Stream.of(parameter);
    }
    return argument instanceof LambdaExpressionTree lambda
            && lambda.getParameters().stream().anyMatch(each -> each.getType() == null)
        ? context.interfaces.parametersOf((DeclaredType) parameter).stream().flatMap(List::stream)
        : Stream.empty();
  }

  private boolean isTold(
      TypeVariable variable, ExecutableElement method, List<? extends ExpressionTree> arguments) {
    return IntStream.range(0, arguments.size())
        .filter(i -> !Functions.isFunction(ExprTrees.withoutParentheses(arguments.get(i))))
        .filter(i -> !isLeftToPlace(arguments.get(i)))
        .anyMatch(i -> CallTypes.mentions(type(method, i), variable::equals));
  }
}
