package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Methods that cannot be the one a call means, as they do not take its arguments. */
final class ArgumentFits {
  private final TypeContext context;
  private final Conversions conversions;

  ArgumentFits(TypeContext context) {
    this.context = context;
    this.conversions = new Conversions(context);
  }

  /**
   * Whether a method may take its arguments: arrays and functions where they stand (JLS 15.12.2.1),
   * and no value of a type that its parameter cannot be given.
   */
  boolean takes(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    return method.isVarArgs()
        || IntStream.range(0, arguments.size())
            .allMatch(i -> takes(method.getParameters().get(i).asType(), arguments.get(i)));
  }

  /**
   * Of the methods that may take an array, those that say so: {@code of(E...)} is more specific
   * than {@code of(E)} (JLS 15.12.2.2, 15.12.2.5).
   */
  static List<ExecutableElement> mostSpecific(
      List<ExecutableElement> methods, List<? extends ExpressionTree> arguments, KnownTypes types) {
    int last = arguments.size() - 1;
    if (methods.size() < 2
        || last < 0
        || types.of(arguments.get(last)).filter(ArgumentFits::isArray).isEmpty()) {
      return methods;
    }
    List<ExecutableElement> saying =
        methods.stream()
            .filter(method -> method.getParameters().size() == arguments.size())
            .filter(method -> isArray(method.getParameters().get(last).asType()))
            .toList();
    return saying.isEmpty() ? methods : saying;
  }

  /** Whether a type is one of arrays of references. */
  private static boolean isArray(TypeMirror type) {
    return type instanceof ArrayType array && !array.getComponentType().getKind().isPrimitive();
  }

  private boolean takes(TypeMirror parameter, ExpressionTree argument) {
    if (cannotBe(argument, parameter)) {
      return false;
    } else if (argument instanceof NewArrayTree) {
      return parameter.getKind() == TypeKind.ARRAY
          || parameter.getKind() == TypeKind.TYPEVAR
          || Mirrors.isObject(parameter);
    }
    return !Functions.isFunction(argument)
        || parameter.getKind() == TypeKind.TYPEVAR
        || context.types.asElement(parameter) instanceof TypeElement type
            && type.getKind().isInterface();
  }

  private boolean cannotBe(ExpressionTree argument, TypeMirror parameter) {
    return context
            .sketch
            .typeOf(argument)
            .filter(type -> conversions.impossible(type, parameter))
            .isPresent()
        || ExprTrees.withoutParentheses(argument) instanceof MethodInvocationTree call
            && cannotGive(call, parameter);
  }

  /** Whether each method that a call may mean gives instances of another class. */
  private boolean cannotGive(MethodInvocationTree call, TypeMirror parameter) {
    List<ExecutableElement> methods =
        context.verbs.verb(call).isPresent() ? List.of() : context.calls.methods(call);
    return (parameter.getKind() == TypeKind.DECLARED || parameter.getKind().isPrimitive())
        && !methods.isEmpty()
        && methods.stream()
            .map(ExecutableElement::getReturnType)
            .allMatch(
                type ->
                    type.getKind() == TypeKind.DECLARED
                        && !context.types.isAssignable(
                            context.types.erasure(type), context.types.erasure(parameter)));
  }
}
