package dev.weft.processor.javac.judge;

import dev.weft.processor.javac.symbol.Generic;
import dev.weft.processor.javac.symbol.Members;
import dev.weft.processor.javac.symbol.Mirrors;
import dev.weft.processor.javac.symbol.MissingTypes;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Classes: which a type is of, and how they are related. */
final class TypeRules {
  private final PrimitiveRules primitives;
  private final Types types;
  private final Members members;

  TypeRules(PrimitiveRules primitives, Types types, Members members) {
    this.primitives = primitives;
    this.types = types;
    this.members = members;
  }

  TypeMirror object() {
    return named("java.lang.Object");
  }

  TypeMirror named(String canonicalName) {
    return members.classNamed(canonicalName).orElseThrow().asType();
  }

  boolean isString(TypeMirror type) {
    return types.isSameType(type, named("java.lang.String"));
  }

  /** Whether a type is plainly that of a reference which is no number or truth value in a box. */
  boolean isPlainReference(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        || type instanceof DeclaredType declared
            && primitives.unboxed(type).isEmpty()
            && isFinal(declared.asElement());
  }

  static boolean isFinal(Element element) {
    return element.getModifiers().contains(Modifier.FINAL);
  }

  /** Whether a value of one type cannot be one of the other, both of classes (JLS 5.1.6.1). */
  boolean areUnrelated(TypeMirror one, TypeMirror other) {
    if (!(one instanceof DeclaredType a) || !(other instanceof DeclaredType b)) {
      return false;
    }
    TypeMirror first = types.erasure(one);
    TypeMirror second = types.erasure(other);
    boolean distinct =
        a.asElement().getKind().isClass() && b.asElement().getKind().isClass()
            || isFinal(a.asElement())
            || isFinal(b.asElement());
    return distinct && !types.isSubtype(first, second) && !types.isSubtype(second, first);
  }

  /** The class whose members a value of a type has. */
  Optional<DeclaredType> declared(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return declared(variable.getUpperBound());
    }
    return types.capture(type) instanceof DeclaredType declared
            && declared.getKind() == TypeKind.DECLARED
            && !inheritsUnknown((TypeElement) declared.asElement())
        ? Optional.of(declared)
        : Optional.empty();
  }

  /** Whether some class above one does not exist, at least not yet. */
  boolean inheritsUnknown(TypeElement type) {
    return types.directSupertypes(type.asType()).stream()
        .anyMatch(
            above ->
                above.getKind() == TypeKind.ERROR
                    || MissingTypes.in(above)
                    || types.asElement(above) instanceof TypeElement element
                        && inheritsUnknown(element));
  }

  boolean isRaw(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().isEmpty()
        && Generic.isGeneric((TypeElement) declared.asElement());
  }

  /** A type seen as one of a class above it. */
  Optional<DeclaredType> as(TypeMirror type, Element element) {
    if (type instanceof TypeVariable variable) {
      return as(variable.getUpperBound(), element);
    }
    return type instanceof DeclaredType declared
        ? Mirrors.as(declared, element, types)
        : Optional.empty();
  }

  /** Whether a type, or one above it, lacks its type arguments. */
  boolean isPartlyRaw(TypeMirror type) {
    return type instanceof DeclaredType declared
        && (isRaw(declared)
            || types.directSupertypes(declared).stream().anyMatch(this::isPartlyRaw));
  }
}
