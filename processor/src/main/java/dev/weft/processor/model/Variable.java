package dev.weft.processor.model;

import java.util.Optional;

/**
 * A variable of a template that outlives one island: a parameter, a local, or a carried value.
 *
 * @param id tells variables of one name apart
 * @param name the name the user wrote, or a telling one
 * @param type the type, where it can be written down
 * @param kind where the variable comes from
 */
public record Variable(int id, String name, Optional<JavaType> type, Kind kind) {
  /** Where a variable comes from. */
  public enum Kind {
    /** The instance an instance template runs on. */
    SELF,
    /** A parameter that the body never assigns. */
    PARAMETER,
    /** A local, or a parameter's working copy. */
    LOCAL,
    /** A constant variable (JLS 4.12.4). */
    CONSTANT,
    /** A value carried across a suspension on the generated code's own account. */
    CARRIED
  }

  /** By the number alone: variables are looked up often, and types are long. */
  @Override
  public int hashCode() {
    return id;
  }

  /** Whether the machine holds it from its construction on. */
  public boolean isArgument() {
    return kind == Kind.SELF || kind == Kind.PARAMETER;
  }

  /** Whether it may hold a reference, and so must be cleared when dead. */
  public boolean holdsReference() {
    return type.filter(JavaType.Primitive.class::isInstance).isEmpty();
  }
}
