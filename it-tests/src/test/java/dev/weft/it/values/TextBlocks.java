package dev.weft.it.values;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Text blocks (JLS 3.10.6) and Unicode escapes (JLS 3.3), in islands and beside verbs. */
final class TextBlocks {
  private TextBlocks() {}

  @Resumable
  static void islands(Yield<Object> gen, Trace t) {
    if (t.note("always", true)) {
      String text =
          """
          first
            second, indented
          third\tescaped \
          joined   \s
          "quotes" and \""" three
          """;
      t.log(text);
      for (String line : text.split("\n", -1)) {
        t.log("[" + line + "]");
      }
    }
    gen.yield(
        """
        deeper
          than all else
      and a margin to the left
      """);
    gen.yield(
        """
        no new line at the end""");
  }

  @Resumable
  static void locals(Yield<Object> gen, Trace t) {
    String kept =
        """
          two spaces
        none \u0041\u00e9 \\u0041
        \t tabs
        """;
    gen.yield(kept.length());
    gen.yield(kept);
    final String constant =
        """
        a
        b\
        """;
    gen.yield(constant);
    switch (kept.substring(0, 1)) {
      case """
        \u0020\
        """ ->
          gen.yield("a blank");
      default -> gen.yield("no blank");
    }
  }

  @Resumable
  static void carried(AsyncYield<Object> gen, Trace t, int n) {
    gen.yield(
        """
        before %d
          and %s
        """
                .formatted(n, gen.await(t.later("x", "awaited")))
            + """
              behind
              """
            + gen.await(t.later("y", 1)));
    String joined =
        """
        a
         b
        """
            .concat(gen.await(t.later("z", "c")));
    gen.yield(joined + t.note("note", "\u0022 + \u0022") + gen.await(t.later("w", "\u00ff")));
    gen.yield(
        t.note(
            """
        odd
         layout""",
            gen.await(t.later("v", 2))));
    char c = '\u0041';
    gen.yield(c);
    gen.yield("\uD83D\uDE00 \uuu0041".codePointCount(0, 3));
  }
}
