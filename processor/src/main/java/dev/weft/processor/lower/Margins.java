package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Part;
import java.util.List;

/** The white space that lines begin with. */
final class Margins {
  private Margins() {}

  /** The margin of the line that source breaks off in. */
  static String of(List<Part> parts) {
    StringBuilder line = new StringBuilder();
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i) instanceof Part.Text text) {
        int start = text.text().lastIndexOf('\n') + 1;
        line.insert(0, text.text().substring(start));
        if (start > 0) {
          break;
        }
      }
    }
    int end = 0;
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return line.substring(0, end);
  }

  /** Source with every line break followed by a margin. */
  static Code indent(Code code, String lineBreak) {
    return new Code(
        code.parts().stream()
            .map(
                part ->
                    part instanceof Part.Text text
                        ? new Part.Text(text.text().replaceAll("\n(?!\n)", lineBreak))
                        : part)
            .toList());
  }

  /** Whether source ends where a block has just begun. */
  static boolean opens(List<Part> parts) {
    return !parts.isEmpty()
        && parts.get(parts.size() - 1) instanceof Part.Text text
        && text.text().stripTrailing().endsWith("{");
  }

  /** Whether the next thing in source is the end of a block. */
  static boolean closes(List<Part> parts, int from) {
    return from < parts.size()
        && parts.get(from) instanceof Part.Text text
        && text.text().stripLeading().startsWith("}");
  }
}
