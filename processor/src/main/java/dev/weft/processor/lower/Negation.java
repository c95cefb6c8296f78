package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Conditions turned round, as a person would write them. */
final class Negation {
  /** Names, calls and accesses in a row, with nothing between them that binds less tightly. */
  private static final Pattern PRIMARY = Pattern.compile("[\\w.]+(\\([^()]*\\)[\\w.]*)*");

  /** A comparison for equality of two of those, or of literals. */
  private static final Pattern EQUALITY =
      Pattern.compile("(%1$s) ([!=]=) (%1$s)".formatted(PRIMARY.pattern()));

  private Negation() {}

  static Code of(Code condition) {
    if (isPrimary(text(condition))) {
      return Code.of("!", condition);
    }
    Matcher equality = EQUALITY.matcher(text(condition));
    if (equality.matches()) {
      return equality.group(3).equals("==")
          ? swapped(condition, "==", "!=")
          : swapped(condition, "!=", "==");
    }
    return text(condition).startsWith("!") && isPrimary(text(condition).substring(1))
        ? withoutFirst(condition)
        : Code.of("!(", condition, ")");
  }

  /** Its text, with a name for every part that is none. */
  private static String text(Code condition) {
    return condition.parts().stream()
        .map(part -> part instanceof Part.Text text ? text.text() : "name")
        .collect(Collectors.joining());
  }

  private static boolean isPrimary(String text) {
    return PRIMARY.matcher(text).matches() && !text.contains("new ");
  }

  private static Code swapped(Code condition, String operator, String opposite) {
    return new Code(
        condition.parts().stream()
            .map(
                part ->
                    part instanceof Part.Text text
                        ? new Part.Text(text.text().replace(operator, opposite))
                        : part)
            .toList());
  }

  private static Code withoutFirst(Code condition) {
    List<Part> parts = new ArrayList<>(condition.parts());
    parts.set(0, new Part.Text(((Part.Text) parts.get(0)).text().substring(1)));
    return new Code(parts);
  }
}
