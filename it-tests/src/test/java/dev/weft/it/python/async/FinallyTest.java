package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncYield;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Yields in finally: what a synchronous generator does an asynchronous one does too. */
final class FinallyTest {
  @Resumable
  static void afterFailure(Yield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      gen.yield(1 / t.note("zero", 0));
    } finally {
      gen.yield(2);
      gen.yield(3);
    }
    gen.yield(100);
  }

  @Resumable
  static void afterFailureAsync(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      gen.yield(1 / t.note("zero", 0));
    } finally {
      gen.yield(2);
      gen.yield(3);
    }
    gen.yield(100);
  }

  @Resumable
  static void afterFailureAwaiting(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.await(t.later("a", 0));
      gen.yield(1);
      gen.yield(1 / t.note("zero", 0));
    } finally {
      gen.yield(2);
      gen.await(t.later("b", 0));
      gen.yield(3);
    }
    gen.yield(100);
  }

  @Resumable
  static void failsInFinally(Yield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
    } finally {
      gen.yield(2);
      gen.yield(1 / t.note("zero", 0));
      gen.yield(3);
    }
    gen.yield(100);
  }

  @Resumable
  static void failsInFinallyAwaiting(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      gen.await(t.later("a", 0));
    } finally {
      gen.await(t.later("b", 0));
      gen.yield(2);
      gen.yield(1 / t.note("zero", 0));
      gen.yield(3);
    }
    gen.yield(100);
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_exception_07 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anExceptionWaitsForThem(Mode mode) {
    assertThat(asyncElements(mode, "afterFailureAsync"))
        .isEqualTo(elements(mode, "afterFailure"))
        .isEqualTo(List.of(1, 2, 3, "ArithmeticException", Steps.STOP));
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_exception_08 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anExceptionOfTheFinallyLeavesIt(Mode mode) {
    assertThat(asyncElements(mode, "failsInFinallyAwaiting"))
        .isEqualTo(elements(mode, "failsInFinally"))
        .isEqualTo(List.of(1, 2, "ArithmeticException", Steps.STOP));
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_exception_09 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anExceptionWaitsForAwaitsToo(Mode mode) {
    assertThat(asyncElements(mode, "afterFailureAwaiting"))
        .isEqualTo(elements(mode, "afterFailure"));
  }

  private static List<Object> asyncElements(Mode mode, String template) {
    return Steps.of(mode, FinallyTest.class, template).all();
  }

  private static List<Object> elements(Mode mode, String template) {
    Generator<Integer, Void, Void> gen = mode.start(FinallyTest.class, template, mode.trace());
    List<Object> all = new ArrayList<>();
    boolean more = true;
    while (more) {
      try {
        more = gen.advance();
        all.add(more ? (Object) gen.current() : Steps.STOP);
      } catch (ArithmeticException e) {
        all.add("ArithmeticException");
      }
    }
    return all;
  }
}
