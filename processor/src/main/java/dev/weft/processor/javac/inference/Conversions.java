package dev.weft.processor.javac.inference;

import dev.weft.processor.javac.symbol.PrimitiveTypes;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds values that cannot possibly be assigned to a type (JLS 5.2), by their erasures. */
public final class Conversions {
  private final TypeContext context;

  public Conversions(TypeContext context) {
    this.context = context;
  }

  public boolean impossible(JavaType from, JavaType to) {
    return erased(from).filter(value -> impossible(value, to)).isPresent()
        && !(JavaTypes.isNarrow(to) && isNarrowOrInt(from));
  }

  private boolean impossible(TypeMirror from, JavaType to) {
    return erased(to).filter(target -> !context.types.isAssignable(from, target)).isPresent();
  }

  /** Whether two classes, neither of them an interface, are unrelated (JLS 5.5). */
  public boolean inconvertible(JavaType from, JavaType to) {
    return erased(from)
        .flatMap(value -> erased(to).filter(target -> areUnrelated(value, target)))
        .isPresent();
  }

  private boolean areUnrelated(TypeMirror one, TypeMirror other) {
    return isClass(one)
        && isClass(other)
        && !context.types.isSubtype(one, other)
        && !context.types.isSubtype(other, one);
  }

  private boolean isClass(TypeMirror type) {
    return context.types.asElement(type) instanceof TypeElement element
        && element.getKind().isClass();
  }

  /** Whether a value cannot be passed for a parameter, whatever stands for type variables. */
  public boolean impossible(JavaType from, TypeMirror parameter) {
    boolean plain =
        parameter.getKind().isPrimitive()
            || context.types.asElement(parameter) instanceof TypeElement
                && parameter.getKind() != TypeKind.ERROR;
    return plain
        && erased(from)
            .filter(value -> !context.types.isAssignable(value, context.types.erasure(parameter)))
            .isPresent();
  }

  private static boolean isNarrowOrInt(JavaType type) {
    return type.equals(JavaTypes.INT)
        || JavaTypes.primitive(type).isPresent() && JavaTypes.isNarrow(type);
  }

  private Optional<TypeMirror> erased(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return PrimitiveTypes.of(primitive.keyword(), context.types).map(TypeMirror.class::cast);
    } else if (type instanceof JavaType.Array array) {
      return erased(array.component()).map(context.types::getArrayType);
    }
    return type instanceof JavaType.Declared || type instanceof JavaType.Hidden
        ? context.typeReader().element(type).map(element -> context.types.erasure(element.asType()))
        : Optional.empty();
  }
}
