package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_generators has of throw, in methods and in the doctests "coroutine". */
final class ThrowTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void catchesFailures(Exchange<Object, Object> gen, Trace t) {
    while (true) {
      try {
        t.log("got " + gen.yield(null));
      } catch (Failure e) {
        t.log("caught " + e.getMessage());
      }
    }
  }

  @Resumable
  static void rethrows(Yield<Object> gen, Trace t) {
    try {
      gen.yield(null);
    } catch (Throwable e) {
      t.log("rethrows");
      throw e;
    }
  }

  @Resumable
  static void throwsAnother(Yield<Object> gen, Trace t) {
    try {
      throw new Failure("first");
    } catch (Failure e) {
      t.log("over");
    }
    try {
      gen.yield(null);
    } catch (Exception e) {
      throw new IllegalStateException("another");
    }
  }

  @Resumable
  static String passesOn(Yield<Object> gen, Trace t) {
    return gen.yieldAll(ThrowTestWeft.survives(t));
  }

  @Resumable
  static String survives(Yield<Object> gen, Trace t) {
    try {
      gen.yield(null);
    } catch (Failure e) {
      return "PASSED";
    }
    return "FAILED";
  }

  private Generator<Object, Object, Void> catching(Form form) {
    return form.of(
        () -> ThrowTestWeft.catchesFailures(trace),
        () -> Direct.exchange(gen -> catchesFailures(gen, trace)));
  }

  /** "coroutine": an exception is caught at the yield, which goes on to take values. */
  @ParameterizedTest
  @EnumSource
  void caught(Form form) {
    Generator<Object, Object, Void> generator = catching(form);
    generator.advance();
    assertThat(generator.raise(new Failure(""))).isTrue();
    assertThat(generator.raise(new Failure("xyz"))).isTrue();
    assertThat(generator.send(1)).isTrue();
    assertThat(trace.events()).containsExactly("caught ", "caught xyz", "got 1");
  }

  /** "coroutine": one that is not caught ends it; what is thrown then comes straight back. */
  @ParameterizedTest
  @EnumSource
  void notCaught(Form form) {
    Generator<Object, Object, Void> generator = catching(form);
    generator.advance();
    ClassCastException error = new ClassCastException();
    assertThatThrownBy(() -> generator.raise(error)).isSameAs(error);
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(generator.send(2)).isFalse();
    Failure late = new Failure("6");
    assertThatThrownBy(() -> generator.raise(late)).isSameAs(late);
  }

  /** "coroutine": throw on a generator that has just been made closes it. */
  @ParameterizedTest
  @EnumSource
  void beforeTheStart(Form form) {
    Generator<Object, Object, Void> generator = catching(form);
    Failure error = new Failure("7");
    assertThatThrownBy(() -> generator.raise(error)).isSameAs(error);
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(generator.advance()).isFalse();
    assertThat(trace.events()).isEmpty();
  }

  /**
   * ExceptionTest.test_except_throw_bad_exception: what is no exception (here only null; types see
   * to the rest) is an error of the caller. The generator does not notice, unlike CPython's.
   */
  @ParameterizedTest
  @EnumSource
  void whatIsNoException(Form form) {
    Generator<Object, Object, Void> generator = catching(form);
    assertThatThrownBy(() -> generator.raise(null)).isInstanceOf(NullPointerException.class);
    assertThat(generator.state()).isEqualTo(GeneratorState.CREATED);
    generator.advance();
    assertThatThrownBy(() -> generator.raise(null)).isInstanceOf(NullPointerException.class);
    assertThat(generator.send("still there")).isTrue();
    assertThat(trace.events()).containsExactly("got still there");
  }

  /** "coroutine" (#13188): what is thrown again is the same, with its stack trace. */
  @ParameterizedTest
  @EnumSource
  void rethrown(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> ThrowTestWeft.rethrows(trace),
            () -> Direct.generator(gen -> rethrows(gen, trace)));
    generator.advance();
    Failure error = new Failure("made by the caller");
    StackTraceElement[] frames = error.getStackTrace();
    assertThatThrownBy(() -> generator.raise(error)).isSameAs(error);
    assertThat(error.getStackTrace()).isEqualTo(frames);
    assertThat(trace.events()).containsExactly("rethrows");
  }

  /** GeneratorThrowTest.test_throw_after_none_exc_type. */
  @ParameterizedTest
  @EnumSource
  void afterAnotherWasHandled(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> ThrowTestWeft.throwsAnother(trace),
            () -> Direct.generator(gen -> throwsAnother(gen, trace)));
    generator.advance();
    assertThatThrownBy(() -> generator.raise(new Failure("raised")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("another");
  }

  /** SignalAndYieldFromTest.test_raise_and_yield_from: the innermost generator gets it. */
  @ParameterizedTest
  @EnumSource
  void caughtByTheDelegate(Form form) {
    Generator<Object, Void, String> generator =
        form.of(
            () -> ThrowTestWeft.passesOn(trace),
            () -> Direct.<Object, String>generator(gen -> passesOn(gen, trace)));
    generator.advance();
    assertThat(generator.raise(new Failure("interrupt"))).isFalse();
    assertThat(generator.result()).isEqualTo("PASSED");
  }
}
