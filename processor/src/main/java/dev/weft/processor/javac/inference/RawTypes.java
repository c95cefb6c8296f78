package dev.weft.processor.javac.inference;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * What raw types do to others: their members are erased (JLS 4.8), as is the result of a call that
 * takes an unchecked conversion (JLS 5.1.9, 15.12.2.6).
 */
final class RawTypes {
  private final TypeContext context;

  RawTypes(TypeContext context) {
    this.context = context;
  }

  /** Whether a method gives what it declares, for no argument can need such a conversion. */
  boolean isRuledOut(ExecutableType method) {
    return !changes(method.getReturnType())
        || method.getParameterTypes().stream().noneMatch(this::mayAsk);
  }

  /** Whether a member is of the type that it declares: those of raw types are not (JLS 4.8). */
  boolean isKept(Element member, Optional<TypeMirror> on) {
    TypeMirror declared = typeOf(member.asType());
    return member.getModifiers().contains(Modifier.STATIC)
        || !changes(declared)
        || on.filter(DeclaredType.class::isInstance)
            .map(type -> typeOf(context.types.asMemberOf((DeclaredType) type, member)))
            .filter(type -> context.types.isSameType(type, declared))
            .isPresent();
  }

  private static TypeMirror typeOf(TypeMirror member) {
    return member instanceof ExecutableType method ? method.getReturnType() : member;
  }

  /** Whether the erasure of a result is another type. */
  boolean changes(TypeMirror result) {
    return result.getKind() != TypeKind.VOID
        && !context.types.isSameType(result, context.types.erasure(result));
  }

  private boolean mayAsk(TypeMirror formal) {
    return isParameterized(formal)
        || formal instanceof DeclaredType type
            && context.interfaces.resultOf(type).filter(RawTypes::isParameterized).isPresent();
  }

  /** Whether a type has type arguments, or is bound by one that has, or an array of such. */
  static boolean isParameterized(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isParameterized(array.getComponentType());
    } else if (type instanceof TypeVariable variable) {
      return isParameterized(variable.getUpperBound());
    } else if (type instanceof IntersectionType all) {
      return all.getBounds().stream().anyMatch(RawTypes::isParameterized);
    }
    return type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty();
  }

  /** Whether a value is taken as it is, if its type is known. */
  boolean isSafe(TypeMirror formal, Optional<TypeMirror> actual) {
    return formal instanceof TypeVariable
        || !isParameterized(formal)
        || actual.filter(type -> isGeneric(type, formal)).isPresent();
  }

  /** Whether a type has type arguments as one of another class. */
  private boolean isGeneric(TypeMirror type, TypeMirror as) {
    if (type instanceof ArrayType array && as instanceof ArrayType other) {
      return isGeneric(array.getComponentType(), other.getComponentType());
    }
    return type instanceof DeclaredType declared
        && context
            .mirrors
            .as(declared, context.types.asElement(as))
            .filter(same -> !same.getTypeArguments().isEmpty())
            .isPresent();
  }
}
