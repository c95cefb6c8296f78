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

/** What test_generators.GeneratorCloseTest has of what close gives back. */
final class CloseTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void plain(Yield<Object> gen, Trace t) {
    gen.yield(null);
  }

  @Resumable
  static Integer answers(Yield<Object> gen, Trace t) {
    try {
      gen.yield(null);
    } catch (GeneratorExit e) {
      return 0;
    }
    return null;
  }

  @Resumable
  static int doesNotAnswer(Yield<Object> gen, Trace t) {
    gen.yield(null);
    return 0;
  }

  @Resumable
  static void fails(Yield<Object> gen, Trace t) {
    try {
      gen.yield(null);
    } catch (GeneratorExit e) {
      t.log("exit");
    }
    throw new IllegalArgumentException("after the exit");
  }

  private Generator<Object, Void, Integer> answering(Form form) {
    return form.of(
        () -> CloseTestWeft.answers(trace),
        () -> Direct.<Object, Integer>generator(gen -> answers(gen, trace)));
  }

  private static void assertNoResult(Generator<?, ?, ?> generator) {
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
    assertThatThrownBy(generator::result).isInstanceOf(IllegalStateException.class);
  }

  /** GeneratorCloseTest.test_close_no_return_value. */
  @ParameterizedTest
  @EnumSource
  void noReturnValue(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(() -> CloseTestWeft.plain(trace), () -> Direct.generator(gen -> plain(gen, trace)));
    generator.send(null);
    generator.close();
    assertNoResult(generator);
  }

  /**
   * GeneratorCloseTest.test_close_return_value, and test_close_closed: closing again is nothing.
   */
  @ParameterizedTest
  @EnumSource
  void returnValue(Form form) {
    Generator<Object, Void, Integer> generator = answering(form);
    generator.send(null);
    generator.close();
    assertThat(generator.result()).isZero();
    generator.close();
    assertThat(generator.result()).isZero();
  }

  /** GeneratorCloseTest.test_close_not_catching_exit. */
  @ParameterizedTest
  @EnumSource
  void notCatchingTheExit(Form form) {
    Generator<Object, Void, Integer> generator =
        form.of(
            () -> CloseTestWeft.doesNotAnswer(trace),
            () -> Direct.<Object, Integer>generator(gen -> doesNotAnswer(gen, trace)));
    generator.send(null);
    generator.close();
    assertNoResult(generator);
  }

  /** GeneratorCloseTest.test_close_not_started: the body does not run. */
  @ParameterizedTest
  @EnumSource
  void notStarted(Form form) {
    Generator<Object, Void, Integer> generator = answering(form);
    generator.close();
    assertNoResult(generator);
    assertThat(generator.advance()).isFalse();
  }

  /** GeneratorCloseTest.test_close_exhausted: what it had returned stays. */
  @ParameterizedTest
  @EnumSource
  void exhausted(Form form) {
    Generator<Object, Void, Integer> generator = answering(form);
    assertThat(generator.advance()).isTrue();
    assertThat(generator.advance()).isFalse();
    generator.close();
    assertThat(generator.result()).isNull();
  }

  /** GeneratorCloseTest.test_close_raises. */
  @ParameterizedTest
  @EnumSource
  void raises(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(() -> CloseTestWeft.fails(trace), () -> Direct.generator(gen -> fails(gen, trace)));
    generator.send(null);
    assertThatThrownBy(generator::close).isInstanceOf(IllegalArgumentException.class);
    assertThat(trace.events()).containsExactly("exit");
    assertNoResult(generator);
  }
}
