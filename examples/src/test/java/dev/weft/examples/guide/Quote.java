package dev.weft.examples.guide;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program in a guide: after a marker its source, and then what it prints.
 *
 * @param program what is quoted
 * @param text the marker and both listings
 */
record Quote(Program program, String text) {
  private static final Pattern QUOTE =
      Pattern.compile("(?ms)^<!-- program: (\\w+); a test compares it -->$.*?^```text$.*?^```$");

  /** The programs quoted in a guide, in their order. */
  static List<Quote> all(String guide) {
    return QUOTE.matcher(guide).results().map(Quote::of).collect(Collectors.toList());
  }

  private static Quote of(MatchResult quote) {
    String name = quote.group(1);
    return Program.all().stream()
        .filter(program -> program.name().equals(name))
        .map(program -> new Quote(program, quote.group()))
        .findFirst()
        .orElseThrow();
  }

  /** The marker and both listings as they should be. */
  String anew() throws IOException {
    return String.join(
        "\n",
        "<!-- program: " + program.name() + "; a test compares it -->",
        "```java",
        program.source(),
        "```",
        "",
        "```text",
        String.join("\n", program.output()),
        "```");
  }
}
