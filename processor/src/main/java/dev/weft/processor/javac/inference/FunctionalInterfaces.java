package dev.weft.processor.javac.inference;

import dev.weft.processor.javac.symbol.Enclosing;
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

/** What the functions of an interface take and give (JLS 9.8, 9.9). */
public final class FunctionalInterfaces {
  private final TypeContext context;

  FunctionalInterfaces(TypeContext context) {
    this.context = context;
  }

  /** The type of what functions of an interface give. */
  Optional<TypeMirror> resultOf(DeclaredType type) {
    return signature(type).map(ExecutableType::getReturnType);
  }

  /** The types of what functions of an interface take. */
  public Optional<List<TypeMirror>> parametersOf(DeclaredType type) {
    return signature(type)
        .map(
            method ->
                method.getParameterTypes().stream()
                    .<TypeMirror>map(SourceTypes::withoutWildcard)
                    .toList());
  }

  private Optional<ExecutableType> signature(DeclaredType type) {
    return method(ReceiverTypes.element(type)).map(method -> context.mirrors.member(type, method));
  }

  /** How many arguments functions of an interface take. */
  public Optional<Integer> arityOf(DeclaredType type) {
    return method(ReceiverTypes.element(type)).map(method -> method.getParameters().size());
  }

  /** The one abstract method of an interface, the most specific declaration of it (JLS 9.8). */
  public Optional<ExecutableElement> method(TypeElement type) {
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
