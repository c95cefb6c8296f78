package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What test_generators.ExceptionTest has of exceptions that are handled on either side of a yield.
 * Java has no exception that is "currently handled": the variable of a catch is all there is of it.
 */
final class ExceptionsTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void keepsWhatItCaught(Yield<Object> gen, Trace t) {
    try {
      gen.yield("in try");
    } catch (Exception e) {
      gen.yield(e.getMessage());
      gen.yield(e.getMessage());
      throw e;
    }
  }

  @Resumable
  static void handlesItsOwn(Yield<String> gen, Trace t) {
    try {
      gen.yield("before");
      throw new IllegalStateException("own");
    } catch (IllegalStateException e) {
      t.log("caught " + e.getMessage() + " for " + e.getCause());
    }
    gen.yield("after");
    gen.yield("done");
  }

  @Resumable
  static void answersWithItsOwn(Yield<String> gen, Trace t) {
    try {
      try {
        gen.yield("before");
      } catch (Failure e) {
        throw new IllegalStateException("own");
      }
    } catch (Exception e) {
      t.log("caught " + e.getMessage() + " for " + e.getCause());
    }
    gen.yield("after");
    gen.yield("done");
  }

  @Resumable
  static void hundred(Yield<String> gen, Trace t) {
    for (int i = 0; i < 100; i++) {
      gen.yield("doing");
    }
  }

  @Resumable
  static void loopsInACatch(Yield<String> gen, Trace t) {
    try {
      throw new Failure("handled");
    } catch (Failure e) {
      for (String x : ExceptionsTestWeft.hundred(t)) {
        gen.yield(x);
      }
      t.log("still " + e.getMessage());
    }
  }

  @Resumable
  static void yieldsAndFails(Yield<String> gen, Trace t) {
    gen.yield("one");
    throw new Failure("then");
  }

  /** ExceptionTest.test_except_throw: what was raised outlives yields and is thrown again. */
  @ParameterizedTest
  @EnumSource
  void aRaisedOneIsKept(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> ExceptionsTestWeft.keepsWhatItCaught(trace),
            () -> Direct.generator(gen -> keepsWhatItCaught(gen, trace)));
    generator.advance();
    Failure error = new Failure("raised");
    assertThat(generator.raise(error)).isTrue();
    assertThat(generator.next()).isEqualTo("raised");
    assertThatThrownBy(generator::advance).isSameAs(error).hasNoCause().hasNoSuppressedExceptions();
  }

  /** ExceptionTest.test_except_next and test_except_gen_except: stepped while one is handled. */
  @ParameterizedTest
  @EnumSource
  void steppedInACatch(Form form) {
    Generator<String, Void, Void> generator =
        form.of(
            () -> ExceptionsTestWeft.handlesItsOwn(trace),
            () -> Direct.generator(gen -> handlesItsOwn(gen, trace)));
    generator.advance();
    try {
      throw new Failure("of the consumer");
    } catch (Failure e) {
      assertThat(generator.next()).isEqualTo("after");
    }
    assertThat(generator.next()).isEqualTo("done");
    assertThat(trace.events()).containsExactly("caught own for null");
  }

  /** ExceptionTest.test_except_throw_exception_context: raised while it is handled. */
  @ParameterizedTest
  @EnumSource
  void raisedInACatch(Form form) {
    Generator<String, Void, Void> generator =
        form.of(
            () -> ExceptionsTestWeft.answersWithItsOwn(trace),
            () -> Direct.generator(gen -> answersWithItsOwn(gen, trace)));
    generator.advance();
    try {
      throw new Failure("of the consumer");
    } catch (Failure e) {
      assertThat(generator.raise(e)).isTrue();
    }
    assertThat(generator.next()).isEqualTo("done");
    assertThat(trace.events()).containsExactly("caught own for null");
  }

  /** ExceptionTest.test_nested_gen_except_loop: a whole loop over another, in a catch. */
  @ParameterizedTest
  @EnumSource
  void aLoopInACatch(Form form) {
    Generator<String, Void, Void> generator =
        form.of(
            () -> ExceptionsTestWeft.loopsInACatch(trace),
            () -> Direct.generator(gen -> loopsInACatch(gen, trace)));
    try {
      throw new Failure("of the consumer");
    } catch (Failure e) {
      assertThat(Taken.rest(generator)).isEqualTo(Collections.nCopies(100, "doing"));
    }
    assertThat(trace.events()).containsExactly("still handled");
  }

  /** GeneratorTest.test_issue103488: a loop over a generator that fails leaves by the exception. */
  @ParameterizedTest
  @EnumSource
  void aLoopThatFails(Form form) {
    Generator<String, Void, Void> generator =
        form.of(
            () -> ExceptionsTestWeft.yieldsAndFails(trace),
            () -> Direct.generator(gen -> yieldsAndFails(gen, trace)));
    try {
      for (String element : generator) {
        trace.log(element);
      }
      trace.log("never");
    } catch (Failure e) {
      trace.log("failed " + e.getMessage());
    }
    assertThat(trace.events()).containsExactly("one", "failed then");
  }
}
