package dev.weft.processor.javac.inference;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.syntax.OwnCodeScanner;
import dev.weft.processor.model.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What lambdas and method references give (JLS 15.13.2, 15.27.3), where that is plain. */
final class FunctionResults {
  private final TypeContext context;
  private final ReceiverTypes receivers;

  FunctionResults(TypeContext context, ReceiverTypes receivers) {
    this.context = context;
    this.receivers = receivers;
  }

  /** The type argument of an interface that its one method gives. */
  Optional<TypeMirror> returned(DeclaredType function) {
    return method(function).flatMap(method -> argument(function, method.getReturnType()));
  }

  /** The type of what a function gives that is made to be of an interface. */
  Optional<TypeMirror> result(ExpressionTree tree, DeclaredType function) {
    return tree instanceof LambdaExpressionTree lambda
        ? given(lambda, function)
        : referred((MemberReferenceTree) tree, function);
  }

  private Optional<TypeMirror> given(LambdaExpressionTree tree, DeclaredType function) {
    context.scopes.push();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      Optional<JavaType> told =
          parameter(function, i).filter(this::isPlain).map(context.toJavaType);
      VariableTree parameter = tree.getParameters().get(i);
      context.scopes.declare(
          parameter.getName().toString(), new Meaning.Inner(written(parameter).or(() -> told)));
    }
    Optional<TypeMirror> result =
        tree.getBody() instanceof ExpressionTree value
            ? receivers.typeOrBoxed(value)
            : returned((BlockTree) tree.getBody());
    context.scopes.pop();
    return result;
  }

  private Optional<JavaType> written(VariableTree parameter) {
    return Optional.ofNullable(parameter.getType()).flatMap(context.typeReader()::type);
  }

  /**
   * The types that a function writes for its parameters.
   *
   * @param known is given the type that an interface has for a parameter, and the one written
   */
  void parameters(
      ExpressionTree tree, DeclaredType function, BiConsumer<TypeMirror, TypeMirror> known) {
    List<? extends VariableTree> all =
        tree instanceof LambdaExpressionTree lambda ? lambda.getParameters() : List.of();
    for (int i = 0; i < all.size(); i++) {
      Optional<TypeMirror> asked = parameter(function, i);
      Optional<TypeMirror> type = written(all.get(i)).flatMap(context.mirrors::of);
      if (asked.isPresent() && type.isPresent()) {
        known.accept(asked.get(), type.get());
      }
    }
  }

  /** Whether a type is one of a class, its arguments too. */
  private boolean isPlain(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().allMatch(this::isPlain);
  }

  /** The one type of what a block returns. */
  private Optional<TypeMirror> returned(BlockTree block) {
    List<Optional<TypeMirror>> all = new ArrayList<>();
    new OwnCodeScanner<@Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
        context.scopes.declare(
            tree.getName().toString(), new Meaning.Inner(context.typeReader().declared(tree)));
        return super.visitVariable(tree, none);
      }

      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
        all.add(Optional.ofNullable(tree.getExpression()).flatMap(receivers::typeOrBoxed));
        return null;
      }
    }.scan(block, null);
    return context.mirrors.theSame(all);
  }

  private Optional<TypeMirror> referred(MemberReferenceTree tree, DeclaredType function) {
    ExpressionTree qualifier = tree.getQualifierExpression();
    boolean isType = context.namesType(qualifier);
    if (tree.getMode() == ReferenceMode.NEW) {
      return context
          .typeReader()
          .type(qualifier)
          .flatMap(context.mirrors::of)
          .flatMap(
              type -> type instanceof DeclaredType of ? made(of, function) : Optional.of(type));
    }
    Optional<DeclaredType> on =
        isType
            ? context.typeReader().element(qualifier).map(type -> instance(type, function))
            : receivers.receiver(qualifier);
    return on.flatMap(
        type -> called(type, methods(type, tree.getName().toString(), function, isType), function));
  }

  /** What a constructor makes, of a class whose type arguments may be left out (JLS 15.13.2). */
  private Optional<TypeMirror> made(DeclaredType type, DeclaredType function) {
    TypeElement made = ReceiverTypes.element(type);
    if (!Generic.isGeneric(made) || !type.getTypeArguments().isEmpty()) {
      return Optional.of(type);
    }
    int count = method(function).map(method -> method.getParameters().size()).orElse(-1);
    List<ExecutableElement> fitting =
        context.members.constructors(made).stream()
            .filter(each -> each.getParameters().size() == count)
            .toList();
    List<Optional<TypeMirror>> taken =
        IntStream.range(0, count).mapToObj(i -> parameter(function, i)).toList();
    return fitting.size() == 1 && !Generic.isWithin(made)
        ? new CallTypes(context, receivers)
            .madeFrom(taken, (DeclaredType) made.asType(), fitting.get(0))
        : Optional.empty();
  }

  /** The methods of a name that take what a function does. */
  private List<ExecutableElement> methods(
      DeclaredType on, String name, DeclaredType function, boolean ofType) {
    int count = method(function).map(method -> method.getParameters().size()).orElse(-1);
    return context.members.methods(ReceiverTypes.element(on), name).stream()
        .filter(method -> fits(method, count, ofType))
        .toList();
  }

  /** What the one method gives, generic or not, that a reference names. */
  private Optional<TypeMirror> called(
      DeclaredType on, List<ExecutableElement> methods, DeclaredType function) {
    List<ExecutableElement> plain =
        methods.stream().filter(method -> method.getTypeParameters().isEmpty()).toList();
    if (plain.size() == 1) {
      return context.mirrors.boxed(context.mirrors.member(on, plain.get(0)).getReturnType());
    }
    return methods.size() == 1 ? inferred(methods.get(0), function) : Optional.empty();
  }

  /** What a generic method gives for what a function takes (JLS 15.13.1, 18.5). */
  private Optional<TypeMirror> inferred(ExecutableElement method, DeclaredType function) {
    int first =
        method(function).map(of -> of.getParameters().size()).orElse(0)
            - method.getParameters().size();
    Inference inference = new Inference(context, (ExecutableType) method.asType(), List.of());
    for (int i = 0; i < method.getParameters().size(); i++) {
      inference.learn(method.getParameters().get(i).asType(), parameter(function, first + i));
    }
    return inference.result().flatMap(context.mirrors::boxed);
  }

  private static boolean fits(ExecutableElement method, int count, boolean ofType) {
    boolean takesFirst = ofType && !method.getModifiers().contains(Modifier.STATIC);
    return method.getParameters().size() == (takesFirst ? count - 1 : count);
  }

  /** A type as the function's first parameter has it, if that is of it. */
  private DeclaredType instance(TypeElement type, DeclaredType function) {
    return parameter(function, 0)
        .filter(given -> type.equals(context.types.asElement(given)))
        .map(given -> (DeclaredType) context.types.capture(given))
        .orElse((DeclaredType) type.asType());
  }

  /** The type of a parameter of the function, where that is a type argument of the interface. */
  private static Optional<TypeMirror> parameter(DeclaredType function, int index) {
    return method(function)
        .filter(method -> index < method.getParameters().size())
        .flatMap(method -> argument(function, method.getParameters().get(index).asType()))
        .map(
            given ->
                given instanceof WildcardType wildcard && wildcard.getSuperBound() != null
                    ? wildcard.getSuperBound()
                    : given);
  }

  /** The argument that a function's type has for a variable of its class. */
  private static Optional<TypeMirror> argument(DeclaredType function, TypeMirror type) {
    int position =
        type instanceof TypeVariable variable
            ? ((TypeElement) function.asElement()).getTypeParameters().indexOf(variable.asElement())
            : -1;
    return position < 0 || position >= function.getTypeArguments().size()
        ? Optional.empty()
        : Optional.of(function.getTypeArguments().get(position));
  }

  /** The one method that an interface leaves open (JLS 9.8), if it declares it itself. */
  private static Optional<ExecutableElement> method(DeclaredType function) {
    if (function.asElement().getKind() != ElementKind.INTERFACE) {
      return Optional.empty();
    }
    List<ExecutableElement> all =
        Stream.of(function.asElement())
            .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .filter(method -> !method.getSimpleName().contentEquals("equals"))
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
