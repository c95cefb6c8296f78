package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.weft.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/errors.md} has a section for each code, and its examples do what it says. */
final class ErrorPagesTest {
  /** Set off by no source, or by none that begins with imports and that every JDK knows. */
  private static final Set<Problem> WITHOUT_EXAMPLE =
      Set.of(Problem.COMPILER, Problem.INTERNAL, Problem.OWNER_UNNAMED);

  private static final Pattern EXAMPLE =
      Pattern.compile("^```java\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern FIXED =
      Pattern.compile("^```java fixed\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  @Test
  void aSectionForEachCode() throws IOException {
    List<String> codes = Arrays.stream(Problem.values()).map(Problem::code).toList();
    assertThat(page().lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
        .containsExactlyElementsOf(codes);
    assertThat(codes)
        .allSatisfy(code -> assertThat(page()).contains("[" + code + "](#" + code + ")"));
  }

  @ParameterizedTest
  @MethodSource("withExample")
  void exampleSetsItOff(Problem problem) throws IOException {
    String section = section(problem);
    Matcher example = EXAMPLE.matcher(section);
    assertThat(example.find()).isTrue();
    List<String> messages = messages(example.group(1));
    assertThat(messages)
        .isNotEmpty()
        .allMatch(message -> message.startsWith("[weft:" + problem.code() + "]"));
    String told = messages.get(0).substring(messages.get(0).indexOf("] ") + 2);
    assertThat(section.replace('\n', ' ')).contains("`" + told + "`");
  }

  @ParameterizedTest
  @MethodSource("withExample")
  void remedyCompiles(Problem problem) throws IOException {
    Matcher fixed = FIXED.matcher(section(problem));
    assertThat(fixed.find()).isTrue();
    do {
      assertThat(messages(fixed.group(1))).isEmpty();
    } while (fixed.find());
  }

  static Stream<Problem> withExample() {
    return Arrays.stream(Problem.values()).filter(problem -> !WITHOUT_EXAMPLE.contains(problem));
  }

  /** All errors and, since javac warns of other things, our warnings. */
  private static List<String> messages(String example) {
    Compilation compilation = Compile.with(Compile.source("Numbers", example));
    return compilation.diagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR || isOurs(d))
        .map(d -> d.getMessage(Locale.ROOT))
        .toList();
  }

  private static boolean isOurs(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT).startsWith("[weft:");
  }

  private static String section(Problem problem) throws IOException {
    String from = page().substring(page().indexOf("\n## " + problem.code() + "\n") + 1);
    int end = from.indexOf("\n## ");
    return end < 0 ? from : from.substring(0, end);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "errors.md"));
  }
}
