package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncYield;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Form;
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
  @EnumSource(Form.class)
  void anExceptionWaitsForThem(Form form) {
    assertThat(asyncElements(form, "afterFailureAsync"))
        .isEqualTo(elements(form, "afterFailure"))
        .isEqualTo(List.of(1, 2, 3, "ArithmeticException", Steps.STOP));
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_exception_08 */
  @ParameterizedTest
  @EnumSource(Form.class)
  void anExceptionOfTheFinallyLeavesIt(Form form) {
    assertThat(asyncElements(form, "failsInFinallyAwaiting"))
        .isEqualTo(elements(form, "failsInFinally"))
        .isEqualTo(List.of(1, 2, "ArithmeticException", Steps.STOP));
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_exception_09 */
  @ParameterizedTest
  @EnumSource(Form.class)
  void anExceptionWaitsForAwaitsToo(Form form) {
    assertThat(asyncElements(form, "afterFailureAwaiting"))
        .isEqualTo(elements(form, "afterFailure"));
  }

  private static List<Object> asyncElements(Form form, String template) {
    return Steps.of(form, FinallyTest.class, template).all();
  }

  private static List<Object> elements(Form form, String template) {
    Generator<Integer, Void, Void> gen = form.start(FinallyTest.class, template, form.trace());
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
