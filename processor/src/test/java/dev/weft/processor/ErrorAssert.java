package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.weft.processor.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Compiles a source in which {@code «} stands right before each place where an error is due, and
 * compares.
 */
final class ErrorAssert {
  private static final String CARET = "«";

  private ErrorAssert() {}

  /** Exactly the errors of these codes, in the order of their places, and no others. */
  static Compilation assertErrors(String name, String marked, Problem... problems) {
    String plain = marked.replace(CARET, "");
    Compilation compilation = Compile.with(Compile.source(name, plain));
    assertThat(compilation.errors().stream().map(ErrorAssert::told).sorted().toList())
        .isEqualTo(due(Compile.source(name, marked), problems).stream().sorted().toList());
    return compilation;
  }

  /** No error, and exactly the warnings of these codes, other than those of javac. */
  static void assertWarnings(String name, String marked, Problem... problems) {
    Compilation compilation = Compile.with(Compile.source(name, marked.replace(CARET, "")));
    assertThat(compilation.errors()).isEmpty();
    assertThat(
            compilation.warnings().stream()
                .map(ErrorAssert::told)
                .filter(warning -> warning.contains(" [weft:"))
                .sorted()
                .toList())
        .isEqualTo(due(Compile.source(name, marked), problems).stream().sorted().toList());
  }

  private static String told(Diagnostic<? extends JavaFileObject> error) {
    String message = error.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    String code =
        message.startsWith("[") ? message.substring(0, message.indexOf(']') + 1) : message;
    return error.getLineNumber() + ":" + error.getColumnNumber() + " " + code;
  }

  private static List<String> due(JavaFileObject marked, Problem... problems) {
    List<String> result = new ArrayList<>();
    int next = 0;
    List<String> lines = text(marked).lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      String rest = lines.get(line);
      int column = 1;
      for (int at = rest.indexOf(CARET); at >= 0; at = rest.indexOf(CARET)) {
        column += at;
        result.add((line + 1) + ":" + column + " [weft:" + problems[next++].code() + "]");
        rest = rest.substring(at + 1);
      }
    }
    assertThat(next).as("carets").isEqualTo(problems.length);
    return result;
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of every error. */
  static String messages(Compilation compilation) {
    return compilation.errors().stream()
        .map(error -> error.getMessage(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }
}
