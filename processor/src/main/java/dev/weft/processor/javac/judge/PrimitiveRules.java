package dev.weft.processor.javac.judge;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What is asked of numbers and truth values, be they in boxes or not (JLS 5.1.7, 5.1.8). */
final class PrimitiveRules {
  private static final Set<TypeKind> NARROW = Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.CHAR);

  private final Types types;

  PrimitiveRules(Types types) {
    this.types = types;
  }

  /** The primitive type that a type is, or is unboxed to (JLS 5.1.8). */
  Optional<PrimitiveType> unboxed(TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return Optional.of(primitive);
    }
    try {
      return Optional.of(types.unboxedType(type));
    } catch (IllegalArgumentException noBox) {
      return Optional.empty();
    }
  }

  boolean isNumber(TypeMirror type) {
    return unboxed(type).filter(any -> any.getKind() != TypeKind.BOOLEAN).isPresent();
  }

  boolean isIntegral(TypeMirror type) {
    return isNumber(type) && unboxed(type).filter(PrimitiveRules::isFloating).isEmpty();
  }

  private static boolean isFloating(TypeMirror type) {
    return type.getKind() == TypeKind.FLOAT || type.getKind() == TypeKind.DOUBLE;
  }

  boolean isBoolean(TypeMirror type) {
    return unboxed(type).filter(any -> any.getKind() == TypeKind.BOOLEAN).isPresent();
  }

  boolean isNarrow(TypeMirror type) {
    return unboxed(type).filter(any -> NARROW.contains(any.getKind())).isPresent();
  }

  static boolean isNarrowOrInt(TypeMirror type) {
    return type.getKind() == TypeKind.INT || NARROW.contains(type.getKind());
  }

  /** A type as that of a reference. */
  TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }
}
