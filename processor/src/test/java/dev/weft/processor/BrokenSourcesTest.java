package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sources as an editor has them while somebody types: cut off at a token, with a token missing or
 * another in its place. Whatever javac makes of them, the processor adds no exception.
 *
 * <p>The build tries some of them; {@code -Dweft.broken.step=1} tries each.
 */
final class BrokenSourcesTest {
  private static final int STEP = Integer.getInteger("weft.broken.step", 199);

  /** Some build tools have javac go on behind a syntax error, as Error Prone demands. */
  private static final List<String> LENIENT = List.of("-XDshould-stop.ifError=FLOW");

  private enum Breaking {
    PREFIX(LENIENT) {
      @Override
      String apply(Tokens tokens, int index) {
        return tokens.prefix(index);
      }
    },
    CLOSED_PREFIX(LENIENT) {
      @Override
      String apply(Tokens tokens, int index) {
        return tokens.closedPrefix(index);
      }
    },
    BRACED_PREFIX(LENIENT) {
      @Override
      String apply(Tokens tokens, int index) {
        return tokens.bracedPrefix(index);
      }
    },
    HALF_TYPED(LENIENT) {
      @Override
      String apply(Tokens tokens, int index) {
        return tokens.halfTyped(index);
      }
    },
    DELETED(LENIENT) {
      @Override
      String apply(Tokens tokens, int index) {
        return tokens.without(index);
      }
    },
    DELETED_STRICTLY(List.of()) {
      @Override
      String apply(Tokens tokens, int index) {
        return tokens.without(index);
      }
    },
    MISSPELT(List.of()) {
      @Override
      String apply(Tokens tokens, int index) {
        return tokens.with(index, "missing");
      }
    },
    MISSPELT_TYPE(LENIENT) {
      @Override
      String apply(Tokens tokens, int index) {
        return tokens.with(index, "Missing<?>");
      }
    };

    final List<String> options;

    Breaking(List<String> options) {
      this.options = options;
    }

    abstract String apply(Tokens tokens, int index);
  }

  @ParameterizedTest
  @CsvSource({
    "Statements, 17",
    "Expressions, 17",
    "Owners, 17",
    "Functions, 17",
    "Patterns, 21",
    "Guards, 21"
  })
  void compileAsFarAsJavacDoes(String name, int release) {
    assumeTrue(Runtime.version().feature() >= release);
    Tokens tokens = Tokens.of(source(name));
    Attempt whole = attempt(new WeftProcessor(), LENIENT, tokens.text());
    assertThat(whole.crash()).isEmpty();
    assertThat(whole.errors()).isEmpty();
    List<String> faults =
        IntStream.range(0, Breaking.values().length * tokens.count())
            .filter(number -> number % STEP == 0)
            .boxed()
            .flatMap(number -> faults(tokens, number).stream())
            .toList();
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(Tokens tokens, int number) {
    Breaking breaking = Breaking.values()[number % Breaking.values().length];
    int index = number / Breaking.values().length;
    String broken = breaking.apply(tokens, index);
    return faults(breaking.options, broken).stream()
        .map(fault -> fault + "\nin the source " + breaking + " at token " + index + ":\n" + broken)
        .toList();
  }

  /** What goes wrong that would not without the processor. */
  private static List<String> faults(List<String> options, String source) {
    Attempt attempt = attempt(new WeftProcessor(), options, source);
    List<String> result = new ArrayList<>();
    if (attempt.crash().isPresent() && attempt(new Idle(), options, source).crash().isEmpty()) {
      result.add(attempt.crash().get());
    }
    attempt.errors().stream().filter(e -> e.contains("[weft:internal]")).forEach(result::add);
    if (attempt.crash().isPresent()) return result;
    Set<String> lost = new TreeSet<>(Attempt.syntaxErrors(file(source)));
    lost.removeAll(attempt.errors());
    if (attempt.errors().isEmpty()) lost.addAll(attempt(new Idle(), options, source).errors());
    lost.removeIf(error -> error.contains("Weft"));
    if (!lost.isEmpty()) result.add("lost: " + lost + ", told: " + attempt.errors());
    return result;
  }

  private static JavaFileObject file(String source) {
    return JavaFileObjects.forSourceString("demo.Broken", source);
  }

  private static Attempt attempt(Processor processor, List<String> options, String source) {
    return Attempt.compile(processor, options, file(source));
  }

  private static String source(String name) {
    try (InputStream file =
        BrokenSourcesTest.class.getResourceAsStream("/broken/" + name + ".java")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
