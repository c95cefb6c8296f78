package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Trace;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What test_generators.GeneratorThrowTest has of the context of exceptions, which Java does not
 * keep: what is raised arrives as it is, with its own cause and what it has suppressed.
 */
final class ContextTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void yieldsInACatch(Yield<String> gen, Trace t) {
    try {
      throw new IllegalStateException("handled");
    } catch (IllegalStateException e) {
      gen.yield("a");
    }
  }

  @Resumable
  static void catchesInACatch(Yield<String> gen, Trace t) {
    try {
      throw new IllegalStateException("handled");
    } catch (IllegalStateException e) {
      try {
        gen.yield("a");
      } catch (Exception inner) {
        gen.yield(inner + " within " + e.getMessage());
      }
    }
  }

  @Resumable
  static void delegatesInACatch(Yield<String> gen, Trace t) {
    try {
      throw new IllegalStateException("handled");
    } catch (IllegalStateException e) {
      gen.yieldAll(ContextTestWeft.yieldsInACatch(t));
    }
  }

  @Resumable
  static void handlesWhatIsRaisedAgain(Yield<Object> gen, RuntimeException error, Trace t) {
    try {
      throw error;
    } catch (RuntimeException e) {
      try {
        gen.yieldAll(ContextTestWeft.yieldsInACatch(t));
      } catch (RuntimeException again) {
        gen.yield(e == again);
      }
    }
  }

  @Resumable
  static void closesWithTheSame(Yield<Integer> gen, RuntimeException error, Trace t) {
    Runnable failing =
        () -> {
          throw error;
        };
    gen.yieldAll(Stream.of(1, 2).onClose(failing));
  }

  private void arrivesAsItIs(Generator<String, Void, Void> generator) {
    generator.send(null);
    Exception cause = new Exception("cause");
    Failure error = new Failure("raised", cause);
    assertThatThrownBy(() -> generator.raise(error))
        .isSameAs(error)
        .hasCause(cause)
        .hasNoSuppressedExceptions();
  }

  /** GeneratorThrowTest.test_exception_context_with_yield. */
  @ParameterizedTest
  @EnumSource
  void raisedInACatch(Form form) {
    arrivesAsItIs(
        form.of(
            () -> ContextTestWeft.yieldsInACatch(trace),
            () -> Direct.generator(gen -> yieldsInACatch(gen, trace))));
  }

  /** GeneratorThrowTest.test_exception_context_with_yield_inside_generator. */
  @ParameterizedTest
  @EnumSource
  void caughtInACatch(Form form) {
    Generator<String, Void, Void> generator =
        form.of(
            () -> ContextTestWeft.catchesInACatch(trace),
            () -> Direct.generator(gen -> catchesInACatch(gen, trace)));
    generator.send(null);
    assertThat(generator.raise(new Failure("raised"))).isTrue();
    assertThat(generator.current()).isEqualTo(new Failure("raised") + " within handled");
  }

  /** GeneratorThrowTest.test_exception_context_with_yield_from. */
  @ParameterizedTest
  @EnumSource
  void raisedInADelegateInACatch(Form form) {
    arrivesAsItIs(
        form.of(
            () -> ContextTestWeft.delegatesInACatch(trace),
            () -> Direct.generator(gen -> delegatesInACatch(gen, trace))));
  }

  /**
   * GeneratorThrowTest.test_exception_context_with_yield_from_with_context_cycle: the exception
   * that is being handled is raised once more.
   */
  @ParameterizedTest
  @EnumSource
  void theSameAgain(Form form) {
    Failure error = new Failure("a");
    Generator<Object, Void, Void> generator =
        form.of(
            () -> ContextTestWeft.handlesWhatIsRaisedAgain(error, trace),
            () -> Direct.generator(gen -> handlesWhatIsRaisedAgain(gen, error, trace)));
    generator.send(null);
    assertThat(generator.raise(error)).isTrue();
    assertThat(generator.current()).isEqualTo(true);
    assertThat(error).hasNoCause().hasNoSuppressedExceptions();
  }

  /** The same where Java does chain: an exception does not suppress itself. */
  @ParameterizedTest
  @EnumSource
  void theSameFromAClosing(Form form) {
    Failure error = new Failure("a");
    Generator<Integer, Void, Void> generator =
        form.of(
            () -> ContextTestWeft.closesWithTheSame(error, trace),
            () -> Direct.generator(gen -> closesWithTheSame(gen, error, trace)));
    generator.send(null);
    assertThatThrownBy(() -> generator.raise(error)).isSameAs(error).hasNoSuppressedExceptions();
  }
}
