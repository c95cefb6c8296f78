package dev.weft.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.weft.examples.readme.Document;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides show the programs as they are, and what they print. */
class GuidesTest {
  @TestFactory
  Stream<DynamicTest> programsPrintWhatIsExpected() {
    return Program.all().stream()
        .map(
            program ->
                dynamicTest(
                    program.name(), () -> assertThat(program.run()).isEqualTo(program.output())));
  }

  /** Change the listings with -Dweft.golden.write=true. */
  @ParameterizedTest
  @ValueSource(strings = {"python", "csharp", "reactor", "virtual-threads"})
  void guidesQuoteThePrograms(String name) throws IOException {
    Document guide = Document.read("docs/guides/" + name + ".md");
    List<Quote> quotes = Quote.all(guide.text());
    assertThat(quotes.stream().map(Quote::program).map(Program::name))
        .containsExactlyElementsOf(names());
    String text = guide.text();
    for (Quote quote : quotes) {
      text = text.replace(quote.text(), quote.anew());
    }
    if (Boolean.getBoolean("weft.golden.write")) {
      guide.write(text);
    } else {
      assertThat(guide.text()).isEqualTo(text);
    }
    assertThat(guide.links()).isNotEmpty().allSatisfy(link -> assertThat(link).exists());
  }

  private static List<String> names() {
    return Program.all().stream().map(Program::name).collect(Collectors.toList());
  }
}
