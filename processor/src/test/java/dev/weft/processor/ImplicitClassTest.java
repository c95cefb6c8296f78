package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Templates in a file without a class (JLS 7.3), which no generated source can name. */
final class ImplicitClassTest {
  private static final String IMPORTS = "import dev.weft.*; import dev.weft.annotation.*;\n";

  @BeforeAll
  static void compactSourceFiles() {
    assumeTrue(Runtime.version().feature() >= 25);
  }

  @Test
  void eachTemplateIsRefused() {
    assertThat(
            errors(
                """
                @Resumable static void odds(Yield<Integer> gen) { gen.yield(1); }
                class Inner { @Resumable static int one(Await async) { return 1; } }
                void main() { for (int odd : NumbersWeft.odds()) IO.println(odd); }
                """))
        .containsExactlyInAnyOrder(
            "2:24 [weft:owner-unnamed] the template odds is in a class that its file declares"
                + " implicitly, so no facade can name it; declare the class, as in class Numbers {"
                + " ... }, with the templates in it",
            "3:37 [weft:owner-unnamed] the template one is in a class that its file declares"
                + " implicitly, so no facade can name it; declare the class, as in class Numbers {"
                + " ... }, with the templates in it");
  }

  @Test
  void withoutTemplatesAllIsWell() {
    assertThat(errors("void main() { IO.println(1); }")).isEmpty();
  }

  private static List<String> errors(String source) {
    Compilation compilation =
        Compile.compiler(new WeftProcessor())
            .compile(JavaFileObjects.forSourceString("Numbers", IMPORTS + source));
    return compilation.errors().stream()
        .map(
            error ->
                error.getLineNumber()
                    + ":"
                    + error.getColumnNumber()
                    + " "
                    + error.getMessage(Locale.ROOT))
        .toList();
  }
}
