package dev.weft.processor.model;

/**
 * Where something stands in the user's source.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last
 * @param line the line it starts on, from 1
 * @param text the first line of its source, for comments
 */
public record Place(int start, int end, int line, String text) {
  /** The same for what is done as the statement is left. */
  public Place leaving() {
    return new Place(start, end, line, "end of " + text);
  }
}
