package dev.weft.processor.javac.island;

import com.sun.source.tree.ExpressionTree;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeUse;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A field that only a bridge reaches.
 *
 * @param via the class that it is used through
 * @param instance the expression before its name, if that has to be evaluated
 * @param implied else the instance it is a field of, nothing for a static one
 * @param type its type as a member of that
 */
record HiddenField(
    VariableElement field,
    TypeElement via,
    Optional<ExpressionTree> instance,
    Code implied,
    JavaType type) {
  boolean isStatic() {
    return isStatic(field);
  }

  static boolean isStatic(VariableElement field) {
    return field.getModifiers().contains(Modifier.STATIC);
  }

  /** Whether a receiver is evaluated only to be ignored. */
  boolean ignores(Object receiver) {
    return isStatic() && !receiver.equals(Code.EMPTY);
  }

  HiddenField ofType(JavaType other) {
    return new HiddenField(field, via, instance, implied, other);
  }

  /** Its type, or what that is the box of. */
  JavaType unboxed() {
    return JavaTypes.unboxed(type).<JavaType>map(JavaTypes::ofKeyword).orElse(type);
  }

  /** A value as one of its type. */
  Code cast(Code value) {
    return cast(type, value);
  }

  /** A number as one of its type; the bridge boxes it where that is a box. */
  Code castNumber(Code value) {
    return cast(unboxed(), value);
  }

  private static Code cast(JavaType type, Code value) {
    return Code.of("(", new TypeUse(type), ") (", value, ")");
  }
}
