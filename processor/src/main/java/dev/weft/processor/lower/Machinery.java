package dev.weft.processor.lower;

import dev.weft.processor.model.ClassRef;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.TypeUse;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of {@code dev.weft.machine} that generated code calls, and values on their way through
 * them.
 */
final class Machinery {
  static final ClassRef LOOPS = machine("Loops");
  static final ClassRef TYPED = machine("Typed");
  static final ClassRef BINDINGS = machine("Bindings");
  static final ClassRef CLOSINGS = machine("Closings");
  static final ClassRef UNBOX = machine("Unbox");
  static final ClassRef ELEMENTS = machine("Elements");
  static final ClassRef GENERATOR = machine("AsyncGeneratorMachine");
  static final ClassRef ITERATOR = ClassRef.of("java.util", "Iterator");

  static final ClassRef OBJECTS = ClassRef.of("java.util", "Objects");

  /** The classes whose methods generated code calls, by names that no variable may take. */
  static final Set<String> NAMES =
      Set.of("Loops", "Typed", "Bindings", "Closings", "Unbox", "Handles", "Objects");

  private Machinery() {}

  /** The type of a stage, whatever its value. */
  static JavaType stage() {
    return JavaTypes.declared(
        ClassRef.of("java.util.concurrent", "CompletionStage"), JavaTypes.anything());
  }

  private static ClassRef machine(String name) {
    return ClassRef.of("dev.weft.machine", name);
  }

  /** A value of type Object as a value of the type it is known to have. */
  static Code cast(Code value, JavaType type) {
    return JavaTypes.isObject(type) ? value : Code.of("(", new TypeUse(type), ") ", value);
  }

  // Produce: operand = (Object) (is ? same(number) : 0);
  /**
   * What a variable of type Object is set to; a choice that stands alone does so in a cast only.
   */
  static Code object(Expr expr, Code value) {
    return expr instanceof Expr.Pure pure && pure.alone()
        ? object(Parentheses.enclose(value) ? value : parenthesized(value))
        : value;
  }

  static Code object(Code value) {
    return Code.of("(", new TypeUse(JavaTypes.OBJECT), ") ", value);
  }

  /**
   * A value of type Object, converted as an assignment of its unknown static type would (JLS 5.2).
   */
  static Code assign(Code value, JavaType type) {
    Optional<String> primitive = JavaTypes.primitive(type);
    return primitive.isEmpty()
        ? cast(value, type)
        : Code.of(UNBOX, ".to" + capitalized(primitive.get()) + "(", value, ")");
  }

  /** A value in parentheses, unless it is the bare one. */
  static Code operand(Code value, Code bare) {
    return value.equals(bare) ? value : parenthesized(value);
  }

  static Code parenthesized(Code code) {
    return Code.of("(", code, ")");
  }

  private static String capitalized(String keyword) {
    return Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
  }
}
