package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.GeneratorExit;
import dev.weft.GeneratorState;
import dev.weft.it.kit.Pairing;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What test_yield_from.TestInterestingEdgeCases has: a generator whose delegate answers close, or
 * any kind of throw, by raising, yielding or returning in its finally.
 */
final class EdgeCasesTest {
  private static Generator<String, Void, String> begun(
      Pairing pairing, Generator<String, Void, String> inner) {
    Generator<String, Void, String> generator =
        pairing.outer(
            () -> EdgeCasesWeft.outer(inner),
            () -> Direct.<String, String>generator(gen -> EdgeCases.outer(gen, inner)));
    assertThat(generator.next()).isEqualTo("first");
    return generator;
  }

  private static Generator<String, Void, String> raising(Pairing pairing, Throwable raised) {
    return begun(
        pairing,
        pairing.inner(
            () -> EdgeCasesWeft.raises(raised),
            () -> Direct.<String, String>generator(gen -> EdgeCases.raises(gen, raised))));
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

  private static Generator<String, Void, String> working(Pairing pairing) {
    return begun(
        pairing,
        pairing.inner(
            EdgeCasesWeft::works, () -> Direct.<String, String>generator(EdgeCases::works)));
  }

  private static Generator<String, Void, String> yielding(Pairing pairing) {
    return begun(
        pairing,
        pairing.inner(
            EdgeCasesWeft::yields, () -> Direct.<String, String>generator(EdgeCases::yields)));
  }

  private static Generator<String, Void, String> returning(Pairing pairing) {
    return begun(
        pairing,
        pairing.inner(
            EdgeCasesWeft::returns, () -> Direct.<String, String>generator(EdgeCases::returns)));
  }

  /** test_close_and_throw_work. */
  @ParameterizedTest
  @EnumSource
  void work(Pairing pairing) {
    Generator<String, Void, String> closed = working(pairing);
    closed.close();
    assertEndedWithoutResult(closed);
    for (Throwable thrown : kinds()) {
      assertRaises(working(pairing), thrown, thrown);
    }
  }

  /**
   * test_close_and_throw_raise_generator_exit, _stop_iteration, _base_exception and _exception:
   * what the delegate raises replaces what was thrown, but an exit does not replace an exit.
   */
  @ParameterizedTest
  @EnumSource
  void raise(Pairing pairing) {
    for (Throwable raised : kinds()) {
      Generator<String, Void, String> closed = raising(pairing, raised);
      if (raised instanceof GeneratorExit) {
        assertThatCode(closed::close).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(closed::close).isSameAs(raised);
      }
      assertEndedWithoutResult(closed);
      for (Throwable thrown : kinds()) {
        boolean exits = thrown instanceof GeneratorExit && raised instanceof GeneratorExit;
        assertRaises(raising(pairing, raised), thrown, exits ? thrown : raised);
      }
    }
  }

  /** test_close_and_throw_yield. */
  @ParameterizedTest
  @EnumSource
  void yield(Pairing pairing) {
    Generator<String, Void, String> closed = yielding(pairing);
    assertIgnored(closed, closed::close);
    for (Throwable thrown : kinds()) {
      Generator<String, Void, String> generator = yielding(pairing);
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
  @EnumSource
  void returns(Pairing pairing) {
    Generator<String, Void, String> closed = returning(pairing);
    closed.close();
    assertEndedWithoutResult(closed);
    for (Throwable thrown : kinds()) {
      Generator<String, Void, String> generator = returning(pairing);
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
