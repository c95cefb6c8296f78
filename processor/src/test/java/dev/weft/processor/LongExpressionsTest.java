package dev.weft.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.testing.compile.Compilation;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long chains and deep nests, whose types are asked for link by link: what takes a moment where the
 * links before are asked once would never end where each asks twice.
 */
final class LongExpressionsTest {
  private static final int LINKS = 30;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Plain()|.next|.length",
        "new Plain()|.step()|.length",
        "new StringBuilder()|.append(1).append(\"a\")|.length()",
        "Stream.of(1, 2)|.sorted().map(x -> x)|.count()",
        "new Cell<>(1)|.self().set(1).with(2).mapped(x -> x)|.value",
        "new Own<>(1)|.self.set(1).with(2)|.value",
      })
  void chains(String expression) {
    String[] parts = expression.split("\\|", -1);
    compiles(parts[0] + parts[1].repeat(LINKS) + parts[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Math.max(|, 2)",
        "Math.max(3L, |)",
        "Objects.requireNonNull(|)",
        "new Cell<>(|).value",
        "cell(|).self().value",
        "new Own<>(|).value",
        "(!flag ? |: 2)",
        "(2 + |)",
        "switch (1) { case 1 -> |; default -> 2; }",
        "List.of(|, 5).get(0)",
      })
  void nests(String expression) {
    String[] parts = expression.split("\\|", -1);
    compiles(parts[0].repeat(LINKS / 2) + "1" + parts[1].repeat(LINKS / 2));
  }

  @Test
  void lambdasInLambdas() {
    String value = "1";
    for (int depth = 0; depth < 10; depth++) {
      value = "new Cell<>(1).mapped(x" + depth + " -> " + value + ").value";
    }
    compiles(value);
  }

  /** As an operand beside a verb, as an argument, and as what tells the type of a variable. */
  private static void compiles(String value) {
    Compilation compilation =
        assertTimeoutPreemptively(
            LIMIT, () -> Compile.with(Compile.source("A", SOURCE.replace("VALUE", value))));
    assertThat(compilation).succeeded();
  }

  private static final String SOURCE =
      """
      import java.util.concurrent.*; import java.util.function.*; import java.util.stream.*;
      class A {
        static class Plain { Plain next; int length; Plain step() { return this; } }
        private static class Cell<T> {
          final T value;
          Cell(T value) { this.value = value; }
          Cell<T> self() { return this; }
          Cell<T> set(int any) { return this; }
          Cell<T> set(Object any) { return this; }
          <R> Cell<R> with(R other) { return new Cell<>(other); }
          <R> Cell<R> mapped(Function<? super T, ? extends R> by) {
            return new Cell<>(by.apply(value));
          }
        }
        private static <T> Cell<T> cell(T value) { return new Cell<>(value); }
        @Resumable static void f(AsyncYield<Object> gen, boolean flag, CompletionStage<Integer> in) {
          class Own<T> {
            final T value;
            final Own<T> self = this;
            Own(T value) { this.value = value; }
            Own<T> set(int any) { return this; }
            Own<T> set(Object any) { return this; }
            <R> Own<R> with(R other) { return new Own<>(other); }
          }
          gen.yield(VALUE + "" + gen.await(in));
          gen.yield(Objects.hash(VALUE, gen.await(in)));
          var kept = VALUE;
          gen.await(in);
          gen.yield(kept);
        }
      }
      """;
}
