package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncIterator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.SameAs;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An async for that is left before its end closes its source and awaits that; so there is nothing
 * for a loop's shutdown or a finaliser to find, as there is in Python.
 */
final class LeavingTest {
  @Resumable
  static void endless(AsyncYield<Integer> gen, Trace t) {
    try {
      for (int i = 1; ; i++) {
        gen.yield(i);
        gen.await(t.later("wait " + i, 0));
      }
    } finally {
      gen.await(t.later("cleanup", 0));
      t.log("finalized");
    }
  }

  @Resumable
  static void failsInFinally(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      gen.yield(2);
    } finally {
      gen.yield(1 / gen.await(t.later("zero", 0)));
    }
  }

  @Resumable
  @SameAs("breaksSpelledOut")
  static int breaks(Await async, Trace t) {
    int last = 0;
    for (int x : async.each(LeavingTestWeft.endless(t))) {
      last = x;
      if (x == 2) {
        break;
      }
    }
    t.log("after");
    return last;
  }

  @Resumable
  static int breaksSpelledOut(Await async, Trace t) {
    int last = 0;
    try (AsyncIterator<Integer> i = LeavingTestWeft.endless(t).iterator()) {
      while (async.await(i.advance())) {
        last = i.current();
        if (last == 2) {
          break;
        }
      }
    }
    t.log("after");
    return last;
  }

  @Resumable
  @SameAs("breaksOneThatFailsSpelledOut")
  static void breaksOneThatFails(Await async, Trace t) {
    for (int x : async.each(LeavingTestWeft.failsInFinally(t))) {
      t.log("element " + x);
      break;
    }
  }

  @Resumable
  static void breaksOneThatFailsSpelledOut(Await async, Trace t) {
    try (AsyncIterator<Integer> i = LeavingTestWeft.failsInFinally(t).iterator()) {
      if (async.await(i.advance())) {
        t.log("element " + i.current());
      }
    }
  }

  @Resumable
  static int cancelledInside(Await async, Trace t) {
    int sum = 0;
    for (int x : async.each(LeavingTestWeft.endless(t))) {
      sum += x;
      if (x == 3) {
        throw new Failure("too long");
      }
    }
    return sum;
  }

  /** test_coroutines.CoroutineTest.test_for_1: break */
  @ParameterizedTest
  @EnumSource(names = {"MACHINE", "MACHINE_LATE"})
  void byBreak(Mode mode) {
    Trace trace = mode.trace();
    Task<Integer> task = mode.start(LeavingTest.class, "breaks", trace);

    assertThat(Steps.await(task, trace)).isEqualTo(2);
    assertThat(events(trace)).containsExactly("finalized", "after");
  }

  /**
   * test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_shutdown_exception_01 and _02: the
   * failure of a closing is the failure of whoever leaves the loop, not a message to a handler.
   */
  @ParameterizedTest
  @EnumSource(names = {"MACHINE", "MACHINE_LATE"})
  void aClosingThatFails(Mode mode) {
    Trace trace = mode.trace();
    Task<Void> task = mode.start(LeavingTest.class, "breaksOneThatFails", trace);

    assertThatThrownBy(() -> Steps.await(task, trace)).isInstanceOf(ArithmeticException.class);
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_shutdown_01 */
  @ParameterizedTest
  @EnumSource(names = {"MACHINE_LATE", "DIRECT_LATE"})
  void byCancellation(Mode mode) {
    Trace trace = mode.trace();
    Task<Integer> task = mode.start(LeavingTest.class, "cancelledInside", trace);

    assertThat(task.cancel(true)).isTrue();

    assertThat(task).isNotDone();
    assertThatThrownBy(() -> Steps.await(task, trace)).isInstanceOf(CancellationException.class);
    assertThat(events(trace)).contains("finalized");
  }

  /** The same where the body fails. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void byAnException(Mode mode) {
    Trace trace = mode.trace();
    Task<Integer> task = mode.start(LeavingTest.class, "cancelledInside", trace);

    assertThatThrownBy(() -> Steps.await(task, trace)).hasMessage("too long");
    assertThat(events(trace)).containsExactly("finalized");
  }

  private static List<String> events(Trace trace) {
    return trace.events().stream().filter(event -> event.matches("finalized|after")).toList();
  }
}
