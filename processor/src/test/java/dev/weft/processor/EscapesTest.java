package dev.weft.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import org.junit.jupiter.api.Test;

/** Unicode escapes (JLS 3.3), which no formatter of our own sources leaves alone. */
final class EscapesTest {
  @Test
  void namesAndPunctuation() {
    String text =
        """
        class Escapes {
          private int @u0061bc = 1;
          private String gr@u00f6@u00dfe@u0028) { return "paren"; }
          private static Escapes make(int i) { return new Escapes@u0028); }
          @Resumable void all(Yi@u0065ld<Object> g@u0065n) {
            gen.yield(@u0061bc);
            g@u0065n.yi@u0065ld@u0028abc + 1);
            int x@u0031 = 5; // comment @u000a x1++;
            gen.yield(x1@u0029;
            gen.yield(größe@u0028));
            @u0061b@u0063++;
            gen.yield(@u0022x@u0022 + abc + make@u0028 2@u0029.größe());
            gen.yield("@u005c@u005c" + '@u0041');
            for@u0020(int i = 0; i < 2; i++) @u007b gen.yield(i); @u007d
            gen.yield(größe() /* @u002a/ + "x");
          }
        }
        """;
    assertThat(
            Compile.strictly(
                Compile.source("Escapes", text.replace('@', '\\').replace("\\R", "@R"))))
        .succeeded();
  }
}
