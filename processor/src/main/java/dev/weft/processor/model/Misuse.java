package dev.weft.processor.model;

/**
 * A use of the scope that is no verb in its place.
 *
 * @param kind what is wrong with it
 * @param text the use, as it was written
 * @param position where it stands
 */
public record Misuse(Kind kind, String text, Position position) {
  /** What can be wrong with a use of the scope. */
  public enum Kind {
    IN_LAMBDA,
    IN_CLASS,
    IN_FIELD,
    IN_SYNCHRONIZED,
    OF_ANOTHER_SCOPE,
    EACH_OUTSIDE_FOR,
    ESCAPES
  }
}
