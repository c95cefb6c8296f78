package dev.weft.processor.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Estimates how many bytecodes a stretch of source comes to: rather too many, and by its tokens
 * alone, since nothing else is known of it. A {@code finally} counts twice, as javac copies it for
 * each way into it.
 */
public final class SourceSize {
  /** A name, a number or a keyword: a load, a field, a constant. */
  private static final int WORD = 3;

  private static final int TEXT = 4;

  /** What a parenthesis calls. */
  private static final int CALL = 3;

  /** What becomes of a statement beside its parts. */
  private static final Map<String, Integer> KEYWORDS =
      Map.of("case", 22, "try", 30, "finally", 10, "assert", 20, "for", 20, "switch", 15);

  private static final int MOST_COPIES = 1 << 12;

  private final String text;
  private final Deque<Integer> copies = new ArrayDeque<>();
  private int copied = 1;
  private boolean afterFinally;
  private int at;

  private SourceSize(String text) {
    this.text = text;
  }

  /** The size of some source. */
  public static int of(String text) {
    return (int) Math.min(new SourceSize(text).sum(), Integer.MAX_VALUE / 4);
  }

  private long sum() {
    long size = 0;
    while (at < text.length()) {
      size += (long) copied * token();
    }
    return size;
  }

  /** The size of the next token, behind which it goes on. */
  private int token() {
    char first = text.charAt(at);
    if (text.startsWith("//", at)) {
      at = behind("\n", at);
      return 0;
    } else if (text.startsWith("/*", at)) {
      at = behind("*/", at + 2);
      return 0;
    } else if (text.startsWith("\"\"\"", at)) {
      return quoted("\"\"\"");
    } else if (first == '"' || first == '\'') {
      return quoted(String.valueOf(first));
    }
    return Character.isJavaIdentifierPart(first) ? word() : sign(first);
  }

  private int behind(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private int quoted(String quote) {
    at += quote.length();
    while (at < text.length() && !text.startsWith(quote, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += quote.length();
    return TEXT;
  }

  private int word() {
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    afterFinally = word.equals("finally");
    return KEYWORDS.getOrDefault(word, WORD);
  }

  private int sign(char sign) {
    at++;
    if (sign == '{') {
      copies.push(copied);
      copied = afterFinally ? Math.min(2 * copied, MOST_COPIES) : copied;
      afterFinally = false;
    } else if (sign == '}' && !copies.isEmpty()) {
      copied = copies.pop();
    }
    boolean silent = Character.isWhitespace(sign) || ",;.(){}".indexOf(sign) >= 0;
    return sign == '(' ? CALL : silent ? 0 : 1;
  }
}
