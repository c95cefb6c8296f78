package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** After CPython's test_asyncio/test_timeouts.py; each test names the one that it mirrors. */
final class TimeoutScopeTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final List<Object> events = new ArrayList<>();

  private static Duration millis(int millis) {
    return Duration.ofMillis(millis);
  }

  private static Throwable failure(Supplier<? extends CompletionStage<?>> main) {
    return EventLoop.run(() -> main.get().handle((value, failure) -> failure));
  }

  @Resumable
  static void sleep(Await async, List<Object> events, Duration limit, Duration time) {
    try (TimeoutScope scope = TimeoutScope.of(limit)) {
      events.add(scope);
      async.await(Async.sleep(time));
    }
    events.add("in time");
  }

  private void assertExpired(boolean expired) {
    assertThat(((TimeoutScope) events.get(0)).isExpired()).isEqualTo(expired);
  }

  /** test_timeout_basic, test_timeout_at_basic, test_timeout_zero, test_repr_expired. */
  @Test
  void raisesWhenTheTimeIsOver() {
    for (Duration limit : List.of(millis(5), Duration.ZERO, millis(-11))) {
      assertThat(failure(() -> TimeoutScopeTestWeft.sleep(events, limit, LONG)))
          .isInstanceOf(TimeoutException.class)
          .hasMessage("not complete after " + limit);
      assertExpired(true);
      assertThat(events.get(0)).hasToString("TimeoutScope[expired]");
      events.clear();
    }
  }

  /** test_timeout_zero_sleep_zero, test_timeout_in_the_past_sleep_zero. */
  @Test
  void noTimeIsOverAtTheFirstSuspension() {
    assertThat(failure(() -> TimeoutScopeTestWeft.sleep(events, millis(-11), Duration.ZERO)))
        .isInstanceOf(TimeoutException.class);
  }

  /** test_timeout_not_called, test_repr_finished. */
  @Test
  void doesNothingInTime() {
    assertThat(failure(() -> TimeoutScopeTestWeft.sleep(events, LONG, millis(1)))).isNull();
    assertExpired(false);
    assertThat(events.get(0)).hasToString("TimeoutScope[finished]");
  }

  /** test_nested_timeouts: the outer one, which is the first to expire, is what is thrown. */
  @Test
  void anOuterOneEndsAnInnerOne() {
    Throwable thrown = failure(() -> TimeoutScopeTestWeft.nested(events, millis(5), millis(5)));
    assertThat(thrown).isInstanceOf(TimeoutException.class);
    assertThat(events).containsExactly("inner");
  }

  @Resumable
  static void nested(Await async, List<Object> events, Duration outer, Duration inner)
      throws TimeoutException {
    try (TimeoutScope first = TimeoutScope.of(outer)) {
      assertThat(first.isExpired()).isFalse();
      try (TimeoutScope second = TimeoutScope.of(inner)) {
        assertThat(second).hasToString("TimeoutScope[active]");
        async.await(Async.sleep(LONG), TimeoutException.class);
      } catch (TimeoutException e) {
        events.add("inner");
        assertThat(first.isExpired()).isTrue();
        throw e;
      }
    }
  }

  /** test_waiter_cancelled: what is awaited is cancelled. */
  @Test
  void cancelsWhatIsAwaited() {
    assertThat(failure(() -> TimeoutScopeTestWeft.over(events)))
        .isInstanceOf(TimeoutException.class);
    assertThat(events).containsExactly("cancelled");
  }

  @Resumable
  static void over(Await async, List<Object> events) {
    try (TimeoutScope scope = TimeoutScope.of(millis(5))) {
      assertThat(scope).isNotNull();
      async.await(TimeoutScopeTestWeft.note(events));
    }
  }

  @Resumable
  static void note(Await async, List<Object> events) {
    try {
      async.await(Async.sleep(LONG));
    } catch (CancellationException e) {
      events.add("cancelled");
      throw e;
    }
  }

  /** As in Python, nothing is left to be raised where what was cancelled goes on. */
  @Test
  void whatIsAwaitedMayAnswerItWithAValue() {
    assertThat(EventLoop.run(() -> TimeoutScopeTestWeft.answered(events))).isEqualTo("answer");
    assertThat(events).containsExactly("cancelled", true, "later");
  }

  @Resumable
  static String answered(Await async, List<Object> events) {
    try (TimeoutScope scope = TimeoutScope.of(millis(5))) {
      String answer = async.await(TimeoutScopeTestWeft.answer(events));
      events.add(scope.isExpired());
      async.await(Async.sleep(millis(1)));
      events.add("later");
      return answer;
    }
  }

  @Resumable
  static String answer(Await async, List<Object> events) {
    try {
      async.await(Async.sleep(LONG));
    } catch (CancellationException e) {
      events.add("cancelled");
    }
    return "answer";
  }

  /** test_foreign_exception_passed. */
  @Test
  void letsFailuresPass() {
    IOException failure = new IOException();
    assertThat(failure(() -> TimeoutScopeTestWeft.failing(LONG, failure))).isSameAs(failure);
  }

  /** test_foreign_exception_on_timeout. */
  @Test
  void aFailureInAnswerToItReplacesIt() {
    IOException failure = new IOException();
    assertThat(failure(() -> TimeoutScopeTestWeft.failing(millis(5), failure))).isSameAs(failure);
  }

  @Resumable
  static void failing(Await async, Duration limit, Throwable failure) throws Throwable {
    try (TimeoutScope scope = TimeoutScope.of(limit)) {
      assertThat(scope).isNotNull();
      if (limit.compareTo(LONG) < 0) {
        try {
          async.await(Async.sleep(LONG), TimeoutException.class);
        } catch (TimeoutException e) {
          throw failure;
        }
      }
      throw failure;
    }
  }

  /** test_foreign_cancel_doesnt_timeout_if_not_expired. */
  @Test
  void aCancellationIsNoTimeout() {
    Throwable thrown =
        failure(
            () -> {
              Task<Void> task = TimeoutScopeTestWeft.sleep(events, LONG, LONG);
              Async.sleep(millis(2)).thenRun(() -> task.cancel(true));
              return task;
            });
    assertThat(thrown).isInstanceOf(CancellationException.class);
    assertExpired(false);
  }

  /** test_outer_task_is_not_cancelled, test_nested_timeouts_concurrent. */
  @Test
  void theTaskGoesOnBehindIt() {
    assertThat(failure(() -> TimeoutScopeTestWeft.caught(events, 0))).isNull();
    assertThat(events).containsExactly("caught", "behind");
  }

  /** test_nested_timeouts_loop_busy. */
  @Test
  void anOuterOneStillEndsWhatFollows() {
    assertThat(failure(() -> TimeoutScopeTestWeft.caught(events, 20)))
        .isInstanceOf(TimeoutException.class);
    assertThat(events).containsExactly("caught");
  }

  @Resumable
  static void caught(Await async, List<Object> events, int outer) {
    try (TimeoutScope scope = TimeoutScope.of(outer == 0 ? LONG : millis(outer))) {
      assertThat(scope).isNotNull();
      try (TimeoutScope inner = TimeoutScope.of(millis(2))) {
        assertThat(inner).isNotNull();
        async.await(Async.sleep(LONG), TimeoutException.class);
      } catch (TimeoutException e) {
        events.add("caught");
      }
      async.await(Async.sleep(outer == 0 ? millis(5) : LONG));
      events.add("behind");
    }
  }

  /** test_reschedule, test_timeout_disabled, test_repr_active. */
  @Test
  void canBeGivenAnotherTime() {
    assertThat(failure(() -> TimeoutScopeTestWeft.rescheduled(millis(50), millis(1))))
        .isInstanceOf(TimeoutException.class)
        .hasMessage("not complete after PT0.001S");
    assertThat(failure(() -> TimeoutScopeTestWeft.rescheduled(millis(1), null))).isNull();
  }

  @Resumable
  static void rescheduled(Await async, Duration first, Duration second) {
    try (TimeoutScope scope = TimeoutScope.of(first)) {
      scope.reschedule(second);
      assertThat(scope).hasToString("TimeoutScope[active]");
      async.await(Async.sleep(second == null ? millis(5) : LONG));
    }
  }

  /** test_nested_timeout_in_finally. */
  @Test
  void worksInACleanup() {
    assertThat(failure(() -> TimeoutScopeTestWeft.cleanup(events)))
        .isInstanceOf(TimeoutException.class);
    assertThat(events).containsExactly("cleanup");
  }

  @Resumable
  static void cleanup(Await async, List<Object> events) {
    try (TimeoutScope scope = TimeoutScope.of(millis(2))) {
      assertThat(scope).isNotNull();
      try {
        async.await(Async.sleep(LONG));
      } finally {
        try (TimeoutScope inner = TimeoutScope.of(millis(2))) {
          assertThat(inner).isNotNull();
          async.await(Async.sleep(LONG), TimeoutException.class);
        } catch (TimeoutException e) {
          events.add("cleanup");
        }
      }
    }
  }

  /** test_timeout_already_entered and so on: there is no task, or it is too late. */
  @Test
  void isForARunningTask() {
    assertThatThrownBy(() -> TimeoutScope.of(LONG)).isInstanceOf(IllegalStateException.class);
    failure(() -> TimeoutScopeTestWeft.sleep(events, LONG, Duration.ZERO));
    assertThatThrownBy(() -> ((TimeoutScope) events.get(0)).reschedule(LONG))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the timeout scope is finished");
  }

  /** Beyond CPython: the same unlowered, and on no loop. */
  @Test
  void worksUnlowered() {
    Task<Void> task =
        Direct.task(
            async -> {
              TimeoutScopeTest.sleep(async, events, millis(5), LONG);
            });
    assertThat(task.handle((value, failure) -> failure).join())
        .isInstanceOf(TimeoutException.class);
    Throwable thrown =
        failure(
            () ->
                Direct.task(
                    async -> {
                      TaskGroupTest.interrupted(async, new IOException("child"), new ArrayList<>());
                    }));
    assertThat(thrown).hasMessage("child");
  }
}
