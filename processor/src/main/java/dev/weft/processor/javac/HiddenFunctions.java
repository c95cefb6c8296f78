package dev.weft.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Lambdas and method references for interfaces that the machine cannot name: they are written for
 * another interface with the same method, and made into instances of their own.
 */
final class HiddenFunctions {
  private final BodyContext context;

  HiddenFunctions(BodyContext context) {
    this.context = context;
  }

  /** What is called with a function to make it, if it has to be. */
  Optional<Code> make(ExpressionTree function) {
    return context.privates.exist()
        ? new FunctionTargets(context)
            .of(TreePath.getPath(context.method, function))
            .filter(type -> !context.privates.isReachable(ReceiverTypes.element(type)))
            .flatMap(this::make)
        : Optional.empty();
  }

  private Optional<Code> make(DeclaredType type) {
    TypeElement element = ReceiverTypes.element(type);
    return method(element)
        .map(
            method -> {
              List<JavaType> arguments = new ReceiverTypes(context).argumentsOf(type);
              return context.bridges.explicit(context.bridges.function(element, method), arguments);
            });
  }

  /** The one abstract method of such an interface, unless it is generic itself. */
  Optional<ExecutableElement> method(TypeElement type) {
    return Optional.of(type)
        .filter(context.privates::isHidden)
        .flatMap(this::abstractMethod)
        .filter(method -> method.getTypeParameters().isEmpty());
  }

  /** The type of what functions of an interface give. */
  Optional<TypeMirror> resultOf(DeclaredType type) {
    return abstractMethod(ReceiverTypes.element(type))
        .map(method -> ((ExecutableType) context.types.asMemberOf(type, method)).getReturnType());
  }

  /** How many arguments functions of an interface take. */
  Optional<Integer> arityOf(DeclaredType type) {
    return abstractMethod(ReceiverTypes.element(type)).map(method -> method.getParameters().size());
  }

  /** The one abstract method of an interface, the most specific declaration of it (JLS 9.8). */
  private Optional<ExecutableElement> abstractMethod(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return Optional.empty();
    }
    List<ExecutableElement> all =
        ElementFilter.methodsIn(context.elements.getAllMembers(type)).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .filter(method -> !isOfObject(method))
            .toList();
    return all.stream()
        .filter(low -> all.stream().allMatch(high -> isSubsignature(low, high, type)))
        .findFirst();
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = context.elements.getTypeElement("java.lang.Object");
    return context.members.methods(object, method.getSimpleName().toString()).stream()
        .anyMatch(other -> isSubsignature(method, other, Enclosing.classOf(method)));
  }

  private boolean isSubsignature(ExecutableElement low, ExecutableElement high, TypeElement type) {
    DeclaredType in = (DeclaredType) type.asType();
    return low.equals(high)
        || low.getSimpleName().equals(high.getSimpleName())
            && context.types.isSubsignature(
                (ExecutableType) context.types.asMemberOf(in, low),
                (ExecutableType) context.types.asMemberOf(in, high));
  }
}
