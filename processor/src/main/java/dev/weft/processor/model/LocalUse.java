package dev.weft.processor.model;

/**
 * A variable's name in a stretch of source.
 *
 * @param variable which one
 * @param access what the source does with it
 * @param captured whether a lambda or a class body holds on to it
 */
public record LocalUse(Variable variable, Access access, boolean captured) implements Part {
  /** What a stretch of source does with a variable. */
  public enum Access {
    READ,
    /** Reads it in a guard, which takes only what never changes (JLS 14.11.1). */
    GUARD,
    WRITE,
    /** Reads, then writes: {@code x += 1}. */
    UPDATE,
    /** Stands in a witness, which never runs. */
    WITNESS,
    /** Is assigned in a witness. */
    WITNESS_TARGET
  }

  /** A plain read. */
  public static LocalUse read(Variable variable) {
    return new LocalUse(variable, Access.READ, false);
  }

  /** A plain write. */
  public static LocalUse write(Variable variable) {
    return new LocalUse(variable, Access.WRITE, false);
  }

  /** The same use in a witness. */
  public LocalUse unread() {
    return new LocalUse(variable, writes() ? Access.WITNESS_TARGET : Access.WITNESS, false);
  }

  /** Whether it stands in a witness. */
  public boolean isWitness() {
    return access == Access.WITNESS || access == Access.WITNESS_TARGET;
  }

  /** Whether the value is looked at. */
  public boolean reads() {
    return access == Access.READ || access == Access.GUARD || access == Access.UPDATE;
  }

  /** Whether the compiler takes no local variable here that is assigned more than once. */
  public boolean needsFinal() {
    return captured || access == Access.GUARD;
  }

  /** Whether the value is replaced. */
  public boolean writes() {
    return access == Access.WRITE || access == Access.UPDATE;
  }
}
