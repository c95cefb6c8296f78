package dev.weft.processor.javac.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A template's Javadoc as its facade method carries it. */
final class Javadocs {
  private Javadocs() {}

  /**
   * Leaves out what speaks of the scope, which the facade method does not have.
   *
   * @param text the comment's text, as the compiler gives it
   */
  static Optional<String> carried(@Nullable String text, String scope) {
    if (text == null) return Optional.empty();
    Pattern ofScope = Pattern.compile("\\s*@param\\s+" + Pattern.quote(scope) + "(\\s.*)?");
    List<String> kept = new ArrayList<>();
    boolean skipping = false;
    for (String line : text.lines().toList()) {
      boolean starts = line.strip().startsWith("@");
      skipping = starts ? ofScope.matcher(line).matches() : skipping;
      if (!skipping) kept.add(line.startsWith(" ") ? line.substring(1) : line);
    }
    String result = String.join("\n", kept).strip().replace("*/", "*&#47;");
    return result.isEmpty() ? Optional.empty() : Optional.of(result);
  }
}
