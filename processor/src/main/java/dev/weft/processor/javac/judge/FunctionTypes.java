package dev.weft.processor.javac.judge;

import dev.weft.processor.javac.inference.SourceTypes;
import dev.weft.processor.javac.symbol.Generic;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the functions of a type take and give, where that is certain (JLS 9.8, 9.9). */
final class FunctionTypes {
  private final Elements elements;
  private final Types types;

  FunctionTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The method of a functional interface (JLS 9.8), as a function of a type has it (JLS 9.9). */
  Optional<ExecutableType> signature(DeclaredType type) {
    return abstractMethod((TypeElement) type.asElement())
        .filter(method -> method.getTypeParameters().isEmpty())
        .flatMap(
            method ->
                withoutWildcards(type).map(of -> (ExecutableType) types.asMemberOf(of, method)));
  }

  private Optional<DeclaredType> withoutWildcards(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (type.getTypeArguments().isEmpty()) {
      return Generic.isGeneric(element) ? Optional.empty() : Optional.of(type);
    } else if (type.getEnclosingType().getKind() != TypeKind.NONE) {
      return Optional.empty();
    }
    TypeMirror[] arguments =
        type.getTypeArguments().stream()
            .map(SourceTypes::withoutWildcard)
            .toArray(TypeMirror[]::new);
    return Arrays.stream(arguments).anyMatch(WildcardType.class::isInstance)
        ? Optional.empty()
        : Optional.of(types.getDeclaredType(element, arguments));
  }

  /** Whether a class is plainly no functional interface. */
  boolean isNoFunction(TypeElement type) {
    return type.getKind() != ElementKind.INTERFACE
        || ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .noneMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT));
  }

  /** The one abstract method of an interface, if it is a single declaration. */
  private Optional<ExecutableElement> abstractMethod(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return Optional.empty();
    }
    return WrittenTypes.one(
        ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .filter(method -> !isOfObject(method))
            .toList());
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> other.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(
            other ->
                types.isSubsignature(
                    (ExecutableType) method.asType(), (ExecutableType) other.asType()));
  }
}
