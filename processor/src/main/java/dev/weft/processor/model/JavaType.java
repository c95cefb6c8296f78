package dev.weft.processor.model;

import java.util.List;
import java.util.Optional;

/** A type as source writes it, with the annotations that stand on it (JLS 4.11). */
public sealed interface JavaType {
  /** The type-use annotations. */
  List<Annotation> annotations();

  /** A primitive type, or {@code void}, by its keyword. */
  record Primitive(String keyword, List<Annotation> annotations) implements JavaType {}

  /**
   * A class or interface type.
   *
   * @param outer the parameterized enclosing type of an inner class, if it must be written
   */
  record Declared(
      ClassRef name,
      Optional<Declared> outer,
      List<JavaType> arguments,
      List<Annotation> annotations)
      implements JavaType {}

  /**
   * A class that a body declares, which only the body can name.
   *
   * @param name its simple name
   */
  record Local(String name, List<JavaType> arguments, List<Annotation> annotations)
      implements JavaType {}

  /**
   * A class that source elsewhere cannot name, though its values can be had.
   *
   * @param name its name
   * @param shown what its values are had as: a supertype, or a type variable of the machine
   * @param erased the class that is when all type arguments are erased (JLS 4.6)
   * @param arguments its own type arguments
   */
  record Hidden(
      ClassRef name,
      JavaType shown,
      JavaType erased,
      List<JavaType> arguments,
      List<Annotation> annotations)
      implements JavaType {}

  /** An array type. */
  record Array(JavaType component, List<Annotation> annotations) implements JavaType {}

  /** A type variable of the generated class or method, by the name it has there. */
  record Variable(String name, List<Annotation> annotations) implements JavaType {}

  /** A wildcard; no bound stands for {@code ?}. */
  record Wildcard(Bound kind, Optional<JavaType> bound, List<Annotation> annotations)
      implements JavaType {
    /** Which way a wildcard is bounded. */
    public enum Bound {
      NONE,
      EXTENDS,
      SUPER
    }
  }
}
