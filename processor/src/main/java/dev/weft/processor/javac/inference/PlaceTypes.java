package dev.weft.processor.javac.inference;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.syntax.ClassTrees;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
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

  /** What was found out of trees, which are asked of once for each call around them. */
  private final Map<ExpressionTree, Boolean> known = new IdentityHashMap<>();

  PlaceTypes(TypeContext context) {
    this.context = context;
  }

  /**
   * What its place asks such an expression to be; none of another expression, and none where that
   * is a box: a place may ask for the number in it, to which others can be converted.
   */
  public Optional<JavaType> of(ExpressionTree tree) {
    return isLeftToPlace(tree)
        ? new FunctionTargets(context)
            .of(tree)
            .flatMap(context.sourceTypes::inMachine)
            .filter(type -> JavaTypes.unboxed(type).isEmpty())
        : Optional.empty();
  }

  private boolean isLeftToPlace(ExpressionTree tree) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    Boolean before = known.get(inner);
    if (before != null) {
      return before;
    }
    boolean left = (FunctionArguments.in(inner) || ClassTrees.in(inner)) && isLeft(inner);
    known.put(inner, left);
    return left;
  }

  private boolean isLeft(ExpressionTree inner) {
    if (inner instanceof NewClassTree creation) {
      return TypeSketch.isDiamond(creation)
          && (creation.getClassBody() != null || constructors(creation).anyMatch(lacks(creation)));
    }
    if (inner instanceof ConditionalExpressionTree choice) {
      return isLeftToPlace(choice.getTrueExpression())
          || isLeftToPlace(choice.getFalseExpression());
    } else if (inner instanceof SwitchExpressionTree choice) {
      return Results.of(choice).stream().anyMatch(this::isLeftToPlace);
    }
    return inner instanceof MethodInvocationTree call
        && call.getTypeArguments().isEmpty()
        && context.verbs.verb(call).isEmpty()
        && context.calls.methods(call).stream()
            .filter(each -> !each.getTypeParameters().isEmpty())
            .anyMatch(each -> lacks(each, each::equals, call.getArguments()));
  }

  private Stream<ExecutableElement> constructors(NewClassTree tree) {
    return context.typeReader().element(tree.getIdentifier()).stream()
        .flatMap(type -> context.members.constructors(type).stream())
        .filter(each -> Mirrors.takes(each, tree.getArguments().size()));
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
    return Mirrors.takes(method, arguments.size())
        && IntStream.range(0, arguments.size())
            .anyMatch(
                i ->
                    needed(type(method, i, arguments), arguments.get(i))
                        .anyMatch(
                            type ->
                                CallTypes.mentions(
                                    type,
                                    each ->
                                        inferred.test(each) && !isTold(each, method, arguments))));
  }

  /** The type asked of an argument, be it one of a variable number (JLS 15.12.2.4). */
  private static TypeMirror type(
      ExecutableElement method, int index, List<? extends ExpressionTree> arguments) {
    int last = method.getParameters().size() - 1;
    TypeMirror type = method.getParameters().get(Math.min(index, last)).asType();
    boolean spread =
        index > last || arguments.size() > last + 1 || isFunction(arguments.get(index));
    return method.isVarArgs() && index >= last && spread
        ? ((ArrayType) type).getComponentType()
        : type;
  }

  private static boolean isFunction(ExpressionTree tree) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    return Functions.isFunction(inner) || Functions.areChosenBy(inner);
  }

  /** The types that have to be known before an argument compiles. */
  private Stream<? extends TypeMirror> needed(TypeMirror parameter, ExpressionTree tree) {
    ExpressionTree argument = ExprTrees.withoutParentheses(tree);
    if (!Functions.isFunction(argument)) {
      return isFunction(argument) || isLeftToPlace(argument)
          ? Stream.of(parameter)
          : Stream.empty();
    } else if (!(parameter instanceof DeclaredType)) {
      return Stream.of(parameter);
    }
    return argument instanceof LambdaExpressionTree lambda
        ? needed((DeclaredType) parameter, lambda)
        : Stream.empty();
  }

  /** Those of its parameters, if it leaves them out, and that of a value which is left to it. */
  private Stream<TypeMirror> needed(DeclaredType function, LambdaExpressionTree lambda) {
    boolean implicit = lambda.getParameters().stream().anyMatch(each -> each.getType() == null);
    boolean open =
        lambda.getBody() instanceof ExpressionTree value
            && (isFunction(value) || isLeftToPlace(value));
    return Stream.concat(
        context.interfaces.parametersOf(function).stream()
            .filter(any -> implicit)
            .flatMap(List::stream),
        context.interfaces.resultOf(function).stream().filter(any -> open));
  }

  private boolean tells(ExpressionTree argument) {
    return ExprTrees.withoutParentheses(argument).getKind() != Tree.Kind.NULL_LITERAL
        && !isFunction(argument)
        && !isLeftToPlace(argument);
  }

  private boolean isTold(
      TypeVariable variable, ExecutableElement method, List<? extends ExpressionTree> arguments) {
    return IntStream.range(0, arguments.size())
        .filter(i -> tells(arguments.get(i)))
        .anyMatch(i -> CallTypes.mentions(type(method, i, arguments), variable::equals));
  }
}
