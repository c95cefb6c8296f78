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
   * @param name its simple name, behind those of the body's classes around it
   * @param outer the class around an inner one, if that has type arguments
   */
  record Local(
      String name, Optional<Local> outer, List<JavaType> arguments, List<Annotation> annotations)
      implements JavaType {
    public Local(String name, List<JavaType> arguments, List<Annotation> annotations) {
      this(name, Optional.empty(), arguments, annotations);
    }

    /** The same class with these arguments. */
    public Local of(List<JavaType> others) {
      return new Local(name, outer, others, annotations);
    }
  }

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

  /**
   * The type of a parameter that catches several exceptions (JLS 14.20): source can have it
   * inferred, but not write it.
   *
   * @param alternatives the exceptions
   * @param shown the class they share, which a field can have for a type
   */
  record Union(List<Stmt.Try.Caught> alternatives, JavaType shown) implements JavaType {
    @Override
    public List<Annotation> annotations() {
      return List.of();
    }

    // Produce: e instanceof Missing ? (Missing) e : (Broken) e
    /** A value as one of the type, which is that of a conditional expression (JLS 15.25.3). */
    public Code narrowed(Code value) {
      Code result = Code.EMPTY;
      for (Stmt.Try.Caught each : alternatives.subList(0, alternatives.size() - 1)) {
        result = Code.of(result, each.tests(value), " ? ", cast(value, each.type()), " : ");
      }
      return Code.of(result, cast(value, alternatives.get(alternatives.size() - 1).type()));
    }

    private static Code cast(Code value, JavaType type) {
      return Code.of("(", new TypeUse(type), ") ", value);
    }
  }

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
