package dev.weft.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of Java source whose names are resolved: what the emitter copies.
 *
 * @param parts the pieces, in order
 */
public record Code(List<Part> parts) {
  /** No source at all. */
  public static final Code EMPTY = new Code(List.of());

  public Code {
    parts = List.copyOf(parts);
  }

  /** Plain text without a name to resolve. */
  public static Code text(String text) {
    return new Code(List.of(new Part.Text(text)));
  }

  /** Joins texts, parts and codes. */
  public static Code of(Object... pieces) {
    List<Part> parts = new ArrayList<>();
    for (Object piece : pieces) {
      if (piece instanceof Part part) parts.add(part);
      else if (piece instanceof Code code) parts.addAll(code.parts());
      else parts.add(new Part.Text((String) piece));
    }
    return new Code(parts);
  }

  /** Whether the source calls something. */
  public boolean calls() {
    return contains("(");
  }

  /** Whether there may be a lambda or a method reference in the source. */
  public boolean holdsFunction() {
    return contains("->") || contains("::");
  }

  private boolean contains(String text) {
    return parts.stream().anyMatch(part -> part instanceof Part.Text t && t.text().contains(text));
  }
}
