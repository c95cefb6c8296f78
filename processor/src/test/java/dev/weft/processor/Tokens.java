package dev.weft.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source as its tokens (JLS 3.5), and what becomes of it as a person types or deletes. */
record Tokens(String text, List<Token> all) {
  /** Where a token stands. */
  record Token(int start, int end) {}

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)\\s+|//[^\\n]*|/\\*.*?\\*/"
              + "|(?<token>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'"
              + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\.?\\p{N}[\\w.]*"
              + "|->|::|\\.\\.\\.|\\+\\+|--|&&|\\|\\||<<=|[-+*/%&|^=!<>]=|.)");

  static Tokens of(String text) {
    List<Token> all = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (matcher.group("token") != null) all.add(new Token(matcher.start(), matcher.end()));
    }
    return new Tokens(text, all);
  }

  int count() {
    return all.size();
  }

  private String token(int index) {
    return text.substring(all.get(index).start(), all.get(index).end());
  }

  /** What stands before a token. */
  String prefix(int index) {
    return text.substring(0, all.get(index).start());
  }

  /** The same, with everything closed that is open. */
  String closedPrefix(int index) {
    StringBuilder result = new StringBuilder(prefix(index));
    for (String bracket : open(index)) {
      result.append(
          switch (bracket) {
            case "(" -> ")";
            case "[" -> "]";
            default -> ";}";
          });
    }
    return result.toString();
  }

  /** The same, with the blocks closed alone. */
  String bracedPrefix(int index) {
    StringBuilder result = new StringBuilder(prefix(index));
    open(index).stream().filter("{"::equals).forEach(brace -> result.append("\n}"));
    return result.toString();
  }

  /** The brackets that are open before a token, innermost first. */
  private Deque<String> open(int index) {
    Deque<String> result = new ArrayDeque<>();
    for (int i = 0; i < index; i++) {
      switch (token(i)) {
        case "(", "[", "{" -> result.push(token(i));
        case ")", "]", "}" -> result.pop();
        default -> {}
      }
    }
    return result;
  }

  String without(int index) {
    return with(index, "");
  }

  /** With something else in place of a token. */
  String with(int index, String other) {
    return prefix(index) + other + text.substring(all.get(index).end());
  }

  /** Without the rest of the statement, from a token on. */
  String halfTyped(int index) {
    int last = index;
    while (last < count() && !token(last).matches("[;{}]")) last++;
    return last == count() ? prefix(index) : prefix(index) + text.substring(all.get(last).start());
  }
}
