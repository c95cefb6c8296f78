package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.GeneratorExit;
import dev.weft.GeneratorState;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Pairing;
import dev.weft.it.kit.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_yield_from.TestPEP380Operation has of close, and of GeneratorExit thrown in. */
final class CloseTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void outer(Yield<String> gen, Generator<String, Void, ?> inner, Trace t) {
    try {
      t.log("outer starts");
      gen.yieldAll(inner);
      t.log("never");
    } finally {
      t.log("outer finishes");
    }
  }

  @Resumable
  static void finishes(Yield<String> gen, Trace t) {
    try {
      gen.yield("spam");
      gen.yield("more spam");
    } finally {
      t.log("inner finishes");
    }
  }

  @Resumable
  static void failsInFinally(Yield<String> gen, Trace t) {
    try {
      gen.yield("spam");
    } finally {
      t.log("inner finishes");
      fail("nybbles");
    }
  }

  private static void fail(String message) {
    throw new Failure(message);
  }

  @Resumable
  static void returnsAtExit(Yield<String> gen, Trace t) {
    try {
      gen.yield("spam");
    } catch (GeneratorExit e) {
      t.log("inner returns");
    }
  }

  @Resumable
  static void yieldsAtExit(Yield<String> gen, Trace t) {
    try {
      gen.yield("spam");
    } catch (GeneratorExit e) {
      gen.yield("ignored");
    }
  }

  @Resumable
  static void failsAtExit(Yield<String> gen, Trace t) {
    try {
      gen.yield("spam");
    } catch (GeneratorExit e) {
      throw new Failure("bunny");
    }
  }

  private Generator<String, Void, Void> begun(Pairing pairing, Generator<String, Void, ?> inner) {
    Generator<String, Void, Void> generator =
        pairing.outer(
            () -> CloseTestWeft.outer(inner, trace),
            () -> Direct.generator(gen -> outer(gen, inner, trace)));
    assertThat(generator.next()).isEqualTo("spam");
    return generator;
  }

  /** test_delegating_close. */
  @ParameterizedTest
  @EnumSource
  void closesTheDelegateFirst(Pairing pairing) {
    begun(
            pairing,
            pairing.<String, Void, Void>inner(
                () -> CloseTestWeft.finishes(trace),
                () -> Direct.generator(gen -> finishes(gen, trace))))
        .close();
    assertThat(trace.events()).containsExactly("outer starts", "inner finishes", "outer finishes");
  }

  /** test_handing_exception_while_delegating_close. */
  @ParameterizedTest
  @EnumSource
  void theDelegateFailsMeanwhile(Pairing pairing) {
    Generator<String, Void, Void> generator =
        begun(
            pairing,
            pairing.<String, Void, Void>inner(
                () -> CloseTestWeft.failsInFinally(trace),
                () -> Direct.generator(gen -> failsInFinally(gen, trace))));
    assertThatThrownBy(generator::close).isInstanceOf(Failure.class).hasMessage("nybbles");
    assertThat(trace.events()).containsExactly("outer starts", "inner finishes", "outer finishes");
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
  }

  /** test_throwing_GeneratorExit_into_subgen_that_returns: the exit thrown in goes on outside. */
  @ParameterizedTest
  @EnumSource
  void anExitThrownInThatIsAnswered(Pairing pairing) {
    Generator<String, Void, Void> generator =
        begun(
            pairing,
            pairing.<String, Void, Void>inner(
                () -> CloseTestWeft.returnsAtExit(trace),
                () -> Direct.generator(gen -> returnsAtExit(gen, trace))));
    GeneratorExit exit = new GeneratorExit();
    assertThatThrownBy(() -> generator.raise(exit)).isSameAs(exit);
    assertThat(trace.events()).containsExactly("outer starts", "inner returns", "outer finishes");
  }

  /** test_throwing_GeneratorExit_into_subgenerator_that_yields. */
  @ParameterizedTest
  @EnumSource
  void anExitThrownInThatIsIgnored(Pairing pairing) {
    Generator<String, Void, Void> generator =
        begun(
            pairing,
            pairing.<String, Void, Void>inner(
                () -> CloseTestWeft.yieldsAtExit(trace),
                () -> Direct.generator(gen -> yieldsAtExit(gen, trace))));
    assertThatThrownBy(() -> generator.raise(new GeneratorExit()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator ignored GeneratorExit");
    assertThat(trace.events()).containsExactly("outer starts", "outer finishes");
  }

  /** test_throwing_GeneratorExit_into_subgen_that_raises. */
  @ParameterizedTest
  @EnumSource
  void anExitThrownInThatIsReplaced(Pairing pairing) {
    Generator<String, Void, Void> generator =
        begun(
            pairing,
            pairing.<String, Void, Void>inner(
                () -> CloseTestWeft.failsAtExit(trace),
                () -> Direct.generator(gen -> failsAtExit(gen, trace))));
    assertThatThrownBy(() -> generator.raise(new GeneratorExit()))
        .isInstanceOf(Failure.class)
        .hasMessage("bunny");
    assertThat(trace.events()).containsExactly("outer starts", "outer finishes");
  }
}
