package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Part;
import java.util.regex.Pattern;

/** Tells source in parentheses from source that begins with one pair and ends with another. */
final class Parentheses {
  /** Text blocks, strings, characters and comments, in which parentheses mean nothing. */
  private static final Pattern OPAQUE =
      Pattern.compile(
          "\"\"\".*?(?<!\\\\)\"\"\""
              + "|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\""
              + "|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'"
              + "|/\\*.*?\\*/"
              + "|//[^\\n]*",
          Pattern.DOTALL);

  private Parentheses() {}

  /** Whether the first opens what the last closes. */
  static boolean enclose(Code code) {
    StringBuilder parts = new StringBuilder();
    for (Part part : code.parts()) {
      parts.append(part instanceof Part.Text source ? source.text() : "x");
    }
    String text = OPAQUE.matcher(parts).replaceAll("x").strip();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i > 0 && i == text.length() - 1;
      }
    }
    return false;
  }
}
