package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Generator;
import dev.weft.GeneratorExit;
import dev.weft.GeneratorState;
import dev.weft.it.kit.Pairing;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What test_yield_from.TestInterestingEdgeCases has: a generator whose delegate answers close, or
 * any kind of throw, by raising, yielding or returning in its finally; and the same of asynchronous
 * ones (PEP 828).
 */
final class EdgeCasesTest {
  static Stream<Edges> edges() {
    return Stream.of(Pairing.values())
        .flatMap(pairing -> Stream.of(Edges.Pace.values()).map(pace -> new Edges(pairing, pace)));
  }

  private static Generator<String, Void, String> begun(Generator<String, Void, String> generator) {
    assertThat(generator.next()).isEqualTo("first");
    return generator;
  }

  /** One of each kind that Python tells apart. */
  private static List<Throwable> kinds() {
    return List.of(
        new GeneratorExit(), new NoSuchElementException(), new Error("base"), new Exception("any"));
  }

  private static void assertEnded(Generator<?, ?, ?> generator) {
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(generator.advance()).isFalse();
  }

  private static void assertEndedWithoutResult(Generator<?, ?, ?> generator) {
    assertEnded(generator);
    assertThatThrownBy(generator::result).isInstanceOf(IllegalStateException.class);
  }

  private static void assertRaises(
      Generator<?, ?, ?> generator, Throwable thrown, Throwable expected) {
    assertThatThrownBy(() -> generator.raise(thrown))
        .isSameAs(expected)
        .hasNoCause()
        .hasNoSuppressedExceptions();
    assertEndedWithoutResult(generator);
  }

  private static void assertIgnored(Generator<?, ?, ?> generator, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator ignored GeneratorExit")
        .hasNoCause();
    assertEndedWithoutResult(generator);
  }

  /** test_close_and_throw_work. */
  @ParameterizedTest
  @MethodSource("edges")
  void work(Edges edges) {
    Generator<String, Void, String> closed = begun(edges.working());
    closed.close();
    assertEndedWithoutResult(closed);
    for (Throwable thrown : kinds()) {
      assertRaises(begun(edges.working()), thrown, thrown);
    }
  }

  /**
   * test_close_and_throw_raise_generator_exit, _stop_iteration, _base_exception and _exception:
   * what the delegate raises replaces what was thrown, but an exit does not replace an exit.
   */
  @ParameterizedTest
  @MethodSource("edges")
  void raise(Edges edges) {
    for (Throwable raised : kinds()) {
      Generator<String, Void, String> closed = begun(edges.raising(raised));
      if (raised instanceof GeneratorExit) {
        assertThatCode(closed::close).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(closed::close).isSameAs(raised);
      }
      assertEndedWithoutResult(closed);
      for (Throwable thrown : kinds()) {
        boolean exits = thrown instanceof GeneratorExit && raised instanceof GeneratorExit;
        assertRaises(begun(edges.raising(raised)), thrown, exits ? thrown : raised);
      }
    }
  }

  /** test_close_and_throw_yield. */
  @ParameterizedTest
  @MethodSource("edges")
  void yield(Edges edges) {
    Generator<String, Void, String> closed = begun(edges.yielding());
    assertIgnored(closed, closed::close);
    for (Throwable thrown : kinds()) {
      Generator<String, Void, String> generator = begun(edges.yielding());
      if (thrown instanceof GeneratorExit) {
        assertIgnored(generator, () -> generator.raise(thrown));
      } else {
        assertThat(generator.raise(thrown)).isTrue();
        assertThat(generator.current()).isEqualTo("second");
        assertThatThrownBy(generator::advance).isSameAs(thrown);
        assertEndedWithoutResult(generator);
      }
    }
  }

  /** test_close_and_throw_return. */
  @ParameterizedTest
  @MethodSource("edges")
  void returns(Edges edges) {
    Generator<String, Void, String> closed = begun(edges.returning());
    closed.close();
    assertEndedWithoutResult(closed);
    for (Throwable thrown : kinds()) {
      Generator<String, Void, String> generator = begun(edges.returning());
      if (thrown instanceof GeneratorExit) {
        assertRaises(generator, thrown, thrown);
      } else {
        assertThat(generator.raise(thrown)).isFalse();
        assertThat(generator.result()).isEqualTo("returned");
        assertEnded(generator);
      }
    }
  }
}
