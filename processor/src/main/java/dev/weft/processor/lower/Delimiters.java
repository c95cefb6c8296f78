package dev.weft.processor.lower;

import dev.weft.processor.model.Expr;
import dev.weft.processor.model.Part;
import java.util.List;

/** The brackets and commas around operands, between which no parentheses are needed. */
final class Delimiters {
  private Delimiters() {}

  /** Whether an operand stands between two of them, as an argument does. */
  static boolean enclose(List<Expr.Piece> pieces, int operand) {
    String before = text(pieces, operand - 1);
    String after = text(pieces, operand + 1);
    return ends(before, "([,") && starts(after, ")],");
  }

  private static boolean ends(String text, String delimiters) {
    return !text.isEmpty() && delimiters.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean starts(String text, String delimiters) {
    return !text.isEmpty() && delimiters.indexOf(text.charAt(0)) >= 0;
  }

  /** The source beside an operand; none where a comment might end or begin. */
  private static String text(List<Expr.Piece> pieces, int index) {
    StringBuilder text = new StringBuilder();
    if (index >= 0 && index < pieces.size() && pieces.get(index) instanceof Expr.Piece.Glue glue) {
      for (Part part : glue.code().parts()) {
        text.append(part instanceof Part.Text source ? source.text() : "x");
      }
    }
    return text.indexOf("//") >= 0 || text.indexOf("/*") >= 0 ? "" : text.toString().strip();
  }
}
