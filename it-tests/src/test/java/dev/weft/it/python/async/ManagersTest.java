package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncCloseable;
import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.AsyncResource;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** async with, which is a try over an AsyncCloseable. */
final class ManagersTest {
  @Resumable
  static void two(Await async, Trace t) {
    try (AsyncResource a = async.await(AsyncResource.open(t, "A"));
        AsyncResource b = async.await(AsyncResource.open(t, "B"))) {
      t.log(a + " and " + b);
      throw new Failure("inside");
    }
  }

  @Resumable
  static void closingFails(Await async, Trace t) {
    try (AsyncCloseable a = AsyncResource.broken(t, "a")) {
      t.log("inside " + (a != null));
      async.await(t.later("x", 0));
    }
  }

  @Resumable
  static void bothClosingsFail(Await async, Trace t) {
    try (AsyncCloseable a = AsyncResource.broken(t, "a")) {
      try (AsyncCloseable b = AsyncResource.broken(t, "b")) {
        throw new Failure("inside " + (a == b));
      }
    }
  }

  private static AsyncResource unavailable() {
    throw new Failure("unavailable");
  }

  @Resumable
  static void cannotBeEntered(Await async, Trace t) {
    t.log("before");
    try (AsyncResource a = unavailable()) {
      t.log("never " + a);
      async.await(t.later("x", 0));
    }
  }

  @Resumable
  static void suppresses(Await async, Trace t) {
    try (AsyncResource a = new AsyncResource(t, "a")) {
      t.log("inside " + a);
      throw new Failure("inside");
    } catch (Failure e) {
      t.log("suppressed " + e.getMessage());
    }
  }

  @Resumable
  static int jumps(Await async, Trace t) {
    for (int i = 0; ; i++) {
      try (AsyncResource a = new AsyncResource(t, "r" + i)) {
        if (i == 0) {
          continue;
        }
        if (i == 1) {
          return t.note("return of " + a, i);
        }
      }
    }
  }

  @Resumable
  static int aroundALoop(Await async, Trace t) {
    int count = 0;
    for (int i = 0; i < 2; i++) {
      try (AsyncResource a = new AsyncResource(t, "manager")) {
        for (int x : async.each(new Numbers(t, 11))) {
          count += x - x + 1;
        }
        t.log("after the loop in " + a);
      }
    }
    return count;
  }

  private static Trace run(Mode mode, String template) {
    Trace trace = mode.trace();
    Task<Object> task = mode.start(ManagersTest.class, template, trace);
    try {
      trace.log("= " + Steps.await(task, trace));
    } catch (Failure e) {
      trace.log("! " + e.getMessage());
      for (Throwable suppressed : e.getSuppressed()) {
        trace.log("suppressed " + suppressed.getMessage());
      }
    }
    return trace;
  }

  private static String[] events(Mode mode, String template) {
    return run(mode, template).events().stream()
        .filter(event -> !event.startsWith("make "))
        .toArray(String[]::new);
  }

  /** test_coroutines.CoroutineTest.test_with_1, CoroAsyncIOCompatTest.test_asyncio_1 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void areLeftInReverse(Mode mode) {
    assertThat(events(mode, "two"))
        .containsExactly("open A", "open B", "A and B", "closeAsync B", "closeAsync A", "! inside");
  }

  /** test_coroutines.CoroutineTest.test_with_9 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aClosingThatFailsFailsTheWhole(Mode mode) {
    assertThat(events(mode, "closingFails"))
        .containsExactly("open a", "inside true", "closeAsync a", "! closeAsync a");
  }

  /**
   * test_coroutines.CoroutineTest.test_with_7 and _10: the first failure stays the failure, the
   * later ones are suppressed by it (JLS 14.20.3); in Python the last one has the others as its
   * context.
   */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void failuresOfClosingsAreKept(Mode mode) {
    assertThat(events(mode, "bothClosingsFail"))
        .endsWith("! inside false", "suppressed closeAsync b", "suppressed closeAsync a");
  }

  /** test_coroutines.CoroutineTest.test_with_11 and _13 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void whatCannotBeEnteredIsNotLeft(Mode mode) {
    assertThat(events(mode, "cannotBeEntered")).containsExactly("before", "! unavailable");
  }

  /** test_coroutines.CoroutineTest.test_with_12: a catch suppresses, a closing cannot. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aCatchSuppresses(Mode mode) {
    assertThat(events(mode, "suppresses"))
        .containsExactly("open a", "inside a", "closeAsync a", "suppressed inside", "= null");
  }

  /** test_coroutines.CoroutineTest.test_with_5 and _8 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void everyJumpLeavesThem(Mode mode) {
    assertThat(events(mode, "jumps"))
        .containsExactly(
            "open r0", "closeAsync r0", "open r1", "return of r1=1", "closeAsync r1", "= 1");
  }

  /** test_coroutines.CoroutineTest.test_for_6 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aroundAnAsyncFor(Mode mode) {
    assertThat(events(mode, "aroundALoop"))
        .containsExactly(
            "open manager",
            "numbers to 11",
            "after the loop in manager",
            "closeAsync manager",
            "open manager",
            "numbers to 11",
            "after the loop in manager",
            "closeAsync manager",
            "= 22");
  }
}
