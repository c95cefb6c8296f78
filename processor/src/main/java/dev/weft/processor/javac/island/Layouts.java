package dev.weft.processor.javac.island;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Part;
import java.util.List;

/**
 * Moves source that spans lines to the left margin, all of it alike, so that text blocks keep their
 * meaning.
 */
final class Layouts {
  private Layouts() {}

  /** The source without the indentation of its first line, where every line has it. */
  static Code dedent(Code code, String indent) {
    List<Part> parts = code.parts().stream().map(Layouts::unix).toList();
    boolean everywhere =
        parts.stream().allMatch(part -> !(part instanceof Part.Text text) || has(text, indent));
    return indent.isEmpty() || !everywhere
        ? new Code(parts)
        : new Code(parts.stream().map(part -> strip(part, indent)).toList());
  }

  private static Part unix(Part part) {
    return part instanceof Part.Text text ? new Part.Text(text.text().replace("\r", "")) : part;
  }

  private static boolean has(Part.Text text, String indent) {
    String[] lines = text.text().split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      boolean blank = lines[i].isBlank() && i < lines.length - 1;
      if (!blank && !lines[i].startsWith(indent)) {
        return false;
      }
    }
    return true;
  }

  private static Part strip(Part part, String indent) {
    return part instanceof Part.Text text
        ? new Part.Text(text.text().replace("\n" + indent, "\n"))
        : part;
  }
}
