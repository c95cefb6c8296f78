package dev.weft.processor.javac.inference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
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

  /** Whether a method may take arrays and functions where they stand (JLS 15.12.2.1). */
  boolean takes(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    return mayTake(method, arguments) && takesFunctions(method, arguments);
  }

  /** Whether no argument is known to be of a type that a method's parameter cannot be given. */
  private boolean mayTake(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    return method.isVarArgs()
        || IntStream.range(0, arguments.size())
            .noneMatch(i -> cannotBe(arguments.get(i), method.getParameters().get(i).asType()));
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
    return parameter.getKind() == TypeKind.DECLARED
        && !methods.isEmpty()
        && methods.stream()
            .map(ExecutableElement::getReturnType)
            .allMatch(
                type ->
                    type.getKind() == TypeKind.DECLARED
                        && !context.types.isAssignable(
                            context.types.erasure(type), context.types.erasure(parameter)));
  }

  private boolean takesFunctions(
      ExecutableElement method, List<? extends ExpressionTree> arguments) {
    return method.isVarArgs()
        || IntStream.range(0, arguments.size())
            .allMatch(
                i -> {
                  TypeMirror parameter = method.getParameters().get(i).asType();
                  ExpressionTree argument = arguments.get(i);
                  return argument instanceof NewArrayTree
                      ? parameter.getKind() == TypeKind.ARRAY
                          || parameter.getKind() == TypeKind.TYPEVAR
                          || parameter.toString().equals("java.lang.Object")
                      : !Functions.isFunction(argument)
                          || parameter.getKind() == TypeKind.TYPEVAR
                          || context.types.asElement(parameter) instanceof TypeElement type
                              && type.getKind().isInterface();
                });
  }
}
