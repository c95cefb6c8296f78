package dev.weft.examples.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.weft.examples.support.Output;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SeedsTest {
  @TestFactory
  Stream<DynamicTest> printsWhatPythonPrints() {
    return Seed.all().stream().map(seed -> dynamicTest(seed.title(), () -> prints(seed)));
  }

  private static void prints(Seed seed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output out = new Output(new PrintStream(bytes, true, UTF_8));
    seed.run(out);
    List<String> results =
        bytes
            .toString(UTF_8)
            .lines()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .collect(Collectors.toList());
    assertThat(results).isNotEmpty().isEqualTo(seed.expected());
    out.check(seed.expected());
  }

  @TestFactory
  Stream<DynamicTest> showsItsPythonBesideItsJava() {
    return Seed.all().stream().map(seed -> dynamicTest(seed.title(), () -> shows(seed)));
  }

  private static void shows(Seed seed) {
    List<String> rows = Listing.of(seed.getClass()).rows();
    assertThat(rows).anyMatch(row -> row.matches("(async )?def \\w+\\(.*\\): +\\| @Resumable"));
    assertThat(rows).anyMatch(row -> row.matches("def run\\(\\): +\\| @Override"));
  }

  @Test
  void laysColumnsSideBySide() {
    String source =
        String.join(
            "\n", "class C {", "  // def one():", "  //     yield 1", "  void one() {", "  }", "}");
    assertThat(Listing.of(source).rows())
        .containsExactly("def one():  | void one() {", "    yield 1 | }", "            |");
  }

  @Test
  void outputThatDiffersIsAnError() {
    Output out = new Output(new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
    out.line("1");
    assertThatThrownBy(() -> out.check(List.of("2")))
        .isInstanceOf(AssertionError.class)
        .hasMessage("printed [1], expected [2]");
  }
}
