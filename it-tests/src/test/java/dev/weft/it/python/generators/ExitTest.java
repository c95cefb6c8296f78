package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.GeneratorExit;
import dev.weft.GeneratorState;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "coroutine" of test_generators on closing: well behaved and ill behaved ones. */
final class ExitTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void catchesTheExit(Yield<Object> gen, Trace t) {
    try {
      gen.yield(null);
    } catch (GeneratorExit e) {
      t.log("exiting");
    }
  }

  @Resumable
  static void cleansUp(Yield<Object> gen, Trace t) {
    try {
      gen.yield(null);
    } finally {
      t.log("exiting");
    }
  }

  @Resumable
  static void catchesExceptions(Yield<Object> gen, Trace t) {
    try {
      gen.yield(null);
    } catch (Exception e) {
      t.log("except");
    } finally {
      t.log("finally");
    }
  }

  @Resumable
  static void yieldsInstead(Yield<Object> gen, Trace t) {
    try {
      gen.yield(null);
    } catch (GeneratorExit e) {
      gen.yield("foo!");
    }
  }

  @Resumable
  static void throwsInstead(Yield<Object> gen, Trace t) {
    try {
      gen.yield(null);
    } catch (GeneratorExit e) {
      throw new ClassCastException("fie!");
    }
  }

  /** "coroutine": closing, closing again, closing before the start. */
  @ParameterizedTest
  @EnumSource
  void closing(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> ExitTestWeft.catchesTheExit(trace),
            () -> Direct.generator(gen -> catchesTheExit(gen, trace)));
    generator.advance();
    generator.close();
    generator.close();
    generator.iterator().close();
    assertThat(trace.events()).containsExactly("exiting");
  }

  /** "coroutine": a finally runs at close; CPython has this of {@code del}. */
  @ParameterizedTest
  @EnumSource
  void finallyRuns(Form form) {
    try (Generator<Object, Void, Void> generator =
        form.of(
            () -> ExitTestWeft.cleansUp(trace),
            () -> Direct.generator(gen -> cleansUp(gen, trace)))) {
      generator.advance();
    }
    assertThat(trace.events()).containsExactly("exiting");
  }

  /** "coroutine": GeneratorExit is no Exception. */
  @ParameterizedTest
  @EnumSource
  void isNoException(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> ExitTestWeft.catchesExceptions(trace),
            () -> Direct.generator(gen -> catchesExceptions(gen, trace)));
    generator.advance();
    generator.close();
    assertThat(trace.events()).containsExactly("finally");
  }

  /** "coroutine": a generator that yields at close; closed again, it gives in. */
  @ParameterizedTest
  @EnumSource
  void ignored(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> ExitTestWeft.yieldsInstead(trace),
            () -> Direct.generator(gen -> yieldsInstead(gen, trace)));
    generator.advance();
    assertThatThrownBy(generator::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator ignored GeneratorExit");
    assertThat(generator.state()).isEqualTo(GeneratorState.SUSPENDED);
    assertThatThrownBy(generator::current).isInstanceOf(IllegalStateException.class);
    generator.close();
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
  }

  /** "coroutine": what is thrown while closing leaves close. */
  @ParameterizedTest
  @EnumSource
  void replaced(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> ExitTestWeft.throwsInstead(trace),
            () -> Direct.generator(gen -> throwsInstead(gen, trace)));
    generator.advance();
    assertThatThrownBy(generator::close).isInstanceOf(ClassCastException.class).hasMessage("fie!");
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
  }
}
