package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * After CPython's test_asyncio/test_taskgroups.py; each test names the one that it mirrors. There
 * are no exception groups: the first failure is thrown, the others are suppressed in it.
 */
final class TaskGroupTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final List<String> events = new ArrayList<>();

  private static Duration millis(int millis) {
    return Duration.ofMillis(millis);
  }

  // Children

  @Resumable
  static int value(Await async, int millis, int value) {
    async.await(Async.sleep(millis(millis)));
    return value;
  }

  @Resumable
  static void crash(Await async, int millis, Throwable failure) throws Throwable {
    async.await(Async.sleep(millis(millis)));
    throw failure;
  }

  @Resumable
  static void crashAtTheEnd(Await async, RuntimeException failure) {
    try {
      async.await(Async.sleep(LONG));
    } catch (CancellationException e) {
      throw failure;
    }
  }

  @Resumable
  static void noteCancellation(Await async, List<String> events, String name) {
    try {
      async.await(Async.sleep(LONG));
    } catch (CancellationException e) {
      events.add(name);
      throw e;
    }
  }

  /** Runs a task on a loop, cancels it after a while, and gives what it failed with. */
  private static Throwable cancelled(Supplier<Task<Void>> main) {
    return EventLoop.run(
        () -> {
          Task<Void> task = main.get();
          Async.sleep(millis(10)).thenRun(() -> task.cancel(true));
          return task.handle((value, failure) -> failure);
        });
  }

  private static Throwable failure(Supplier<? extends CompletionStage<?>> main) {
    return EventLoop.run(() -> main.get().handle((value, failure) -> failure));
  }

  // Bodies

  /** test_taskgroup_01, 02. */
  @Test
  void awaitsItsChildren() {
    assertThat(EventLoop.<Integer>run(TaskGroupTestWeft::two)).isEqualTo(53);
  }

  @Resumable
  static int two(Await async) {
    Task<Integer> first;
    Task<Integer> second;
    try (TaskGroup group = TaskGroup.open()) {
      first = group.start(() -> TaskGroupTestWeft.value(2, 42));
      async.await(Async.sleep(millis(1)));
      second = group.start(() -> TaskGroupTestWeft.value(4, 11));
    }
    return async.await(first) + async.await(second);
  }

  /** test_taskgroup_03. */
  @Test
  void aCancelledChildIsNoFailure() {
    assertThat(EventLoop.<Integer>run(TaskGroupTestWeft::oneCancelled)).isEqualTo(11);
  }

  @Resumable
  static int oneCancelled(Await async) {
    Task<Integer> first;
    Task<Integer> second;
    try (TaskGroup group = TaskGroup.open()) {
      first = group.start(() -> TaskGroupTestWeft.value(1000, 42));
      async.await(Async.sleep(millis(1)));
      first.cancel(true);
      second = group.start(() -> TaskGroupTestWeft.value(1, 11));
    }
    assertThat(first).isCancelled();
    return async.await(second);
  }

  /** test_taskgroup_04. */
  @Test
  void aFailureCancelsTheSiblings() {
    IOException failure = new IOException();
    assertThat(failure(() -> TaskGroupTestWeft.siblings(failure, events))).isSameAs(failure);
    assertThat(events).containsExactly("sibling");
  }

  @Resumable
  static void siblings(Await async, Throwable failure, List<String> events) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> TaskGroupTestWeft.crash(1, failure));
      group.start(() -> TaskGroupTestWeft.noteCancellation(events, "sibling"));
    }
    events.add("not reached");
  }

  /** test_cancel_children_on_child_error. */
  @Test
  void aFailureInterruptsTheBody() {
    IOException failure = new IOException();
    assertThat(failure(() -> TaskGroupTestWeft.interrupted(failure, events))).isSameAs(failure);
    assertThat(failure).hasNoSuppressedExceptions();
    assertThat(events).containsExactly("sibling", "body");
  }

  @Resumable
  static void interrupted(Await async, Throwable failure, List<String> events) throws IOException {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> TaskGroupTestWeft.crash(1, failure));
      group.start(() -> TaskGroupTestWeft.noteCancellation(events, "sibling"));
      try {
        async.await(Async.sleep(LONG), IOException.class);
      } catch (IOException e) {
        events.add("body");
        throw e;
      }
    }
  }

  /** test_cancellation, test_taskgroup_22. */
  @Test
  void aCancellationWhileItClosesCancelsTheChildren() {
    assertThat(cancelled(() -> TaskGroupTestWeft.five(events)))
        .isInstanceOf(CancellationException.class);
    assertThat(events).containsExactly("child", "child", "child", "child", "child");
  }

  @Resumable
  static void five(Await async, List<String> events) {
    try (TaskGroup group = TaskGroup.open()) {
      for (int i = 0; i < 5; i++) {
        group.start(() -> TaskGroupTestWeft.noteCancellation(events, "child"));
      }
    }
  }

  /** test_taskgroup_07, 17. */
  @Test
  void aCancellationOfTheBodyCancelsTheChildren() {
    assertThat(cancelled(() -> TaskGroupTestWeft.bodyAndChild(events)))
        .isInstanceOf(CancellationException.class);
    assertThat(events).containsExactly("body", "child");
  }

  @Resumable
  static void bodyAndChild(Await async, List<String> events) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> TaskGroupTestWeft.noteCancellation(events, "child"));
      try {
        async.await(Async.sleep(LONG));
      } catch (CancellationException e) {
        events.add("body");
        throw e;
      }
    }
  }

  /** test_taskgroup_08: the cancellation that left the body is thrown, the rest suppressed. */
  @Test
  void failuresOnTheWayOutAreKept() {
    ArithmeticException failure = new ArithmeticException();
    assertThat(cancelled(() -> TaskGroupTestWeft.crashing(failure, true)))
        .isInstanceOf(CancellationException.class)
        .hasSuppressedException(failure);
    assertThat(cancelled(() -> TaskGroupTestWeft.crashing(failure, false))).isSameAs(failure);
  }

  @Resumable
  static void crashing(Await async, RuntimeException failure, boolean inBody) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> TaskGroupTestWeft.crashAtTheEnd(failure));
      if (inBody) {
        async.await(Async.sleep(LONG));
      }
    }
  }

  /** test_taskgroup_09, 10. */
  @Test
  void aFailingBodyCancelsTheChildren() {
    ArithmeticException failure = new ArithmeticException();
    for (boolean awaits : new boolean[] {true, false}) {
      List<Task<Void>> children = new ArrayList<>();
      assertThat(failure(() -> TaskGroupTestWeft.failing(failure, children, awaits)))
          .isSameAs(failure);
      assertThat(children).allMatch(CompletableFuture::isCancelled);
    }
  }

  @Resumable
  static void failing(
      Await async, RuntimeException failure, List<Task<Void>> children, boolean awaits) {
    try (TaskGroup group = TaskGroup.open()) {
      children.add(group.start(() -> TaskGroupTestWeft.noteCancellation(new ArrayList<>(), "")));
      if (awaits) {
        async.await(Async.sleep(millis(1)));
      }
      throw failure;
    }
  }

  /** test_taskgroup_11, 12. */
  @Test
  void anInnerGroupFailsTheOuterOne() {
    ArithmeticException failure = new ArithmeticException();
    Throwable thrown = cancelled(() -> TaskGroupTestWeft.nested(failure, events));
    assertThat(thrown).isInstanceOf(CancellationException.class).hasSuppressedException(failure);
    assertThat(events).containsExactly("outer");
  }

  @Resumable
  static void nested(Await async, RuntimeException failure, List<String> events) {
    try (TaskGroup outer = TaskGroup.open()) {
      outer.start(() -> TaskGroupTestWeft.noteCancellation(events, "outer"));
      try (TaskGroup inner = TaskGroup.open()) {
        inner.start(() -> TaskGroupTestWeft.crashAtTheEnd(failure));
        async.await(Async.sleep(LONG));
      }
    }
  }

  /** test_taskgroup_13, 14. */
  @Test
  void eitherOfTwoNestedOnesCanFail() {
    IOException failure = new IOException();
    assertThat(failure(() -> TaskGroupTestWeft.twoNested(1, 1000, failure))).isSameAs(failure);
    assertThat(failure(() -> TaskGroupTestWeft.twoNested(1000, 1, failure))).isSameAs(failure);
    assertThat(failure).hasNoSuppressedExceptions();
  }

  @Resumable
  static void twoNested(Await async, int outerMillis, int innerMillis, Throwable failure) {
    try (TaskGroup outer = TaskGroup.open()) {
      outer.start(() -> TaskGroupTestWeft.crash(outerMillis, failure));
      try (TaskGroup inner = TaskGroup.open()) {
        inner.start(() -> TaskGroupTestWeft.crash(innerMillis, failure));
      }
    }
  }

  /** test_taskgroup_15, 16: a child fails while a cancelled body cleans up. */
  @Test
  void aFailureDuringCleanupIsKept() {
    ArithmeticException failure = new ArithmeticException();
    Throwable thrown = cancelled(() -> TaskGroupTestWeft.slowCleanup(failure));
    assertThat(thrown).isInstanceOfAny(ArithmeticException.class, CancellationException.class);
    assertThat(thrown == failure || thrown.getSuppressed()[0] == failure).isTrue();
  }

  @Resumable
  static void slowCleanup(Await async, Throwable failure) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> TaskGroupTestWeft.crash(20, failure));
      try {
        async.await(Async.sleep(LONG));
      } catch (CancellationException e) {
        async.await(Async.sleep(millis(40)));
        throw e;
      }
    }
  }

  /** test_taskgroup_18. */
  @Test
  void aBodyMayAnswerACancellationWithAnotherFailure() {
    ArithmeticException failure = new ArithmeticException();
    assertThat(cancelled(() -> TaskGroupTestWeft.replacing(failure, new ArrayList<>())))
        .isSameAs(failure);
  }

  /** test_taskgroup_19, 20a, 21a; Errors are no different. 20: there is no KeyboardInterrupt. */
  @Test
  void aBodyMayAnswerAFailureWithAnother() {
    AssertionError child = new AssertionError();
    ArithmeticException body = new ArithmeticException();
    assertThat(failure(() -> TaskGroupTestWeft.replacing(body, List.of(child)))).isSameAs(body);
    assertThat(body).hasSuppressedException(child);
  }

  @Resumable
  static void replacing(Await async, RuntimeException failure, List<Throwable> child) {
    try (TaskGroup group = TaskGroup.open()) {
      child.forEach(each -> group.start(() -> TaskGroupTestWeft.crash(1, each)));
      try {
        async.await(Async.sleep(LONG));
      } catch (Throwable e) {
        throw failure;
      }
    }
  }

  /** Beyond CPython: a body that swallows the failure does not save the group, as there. */
  @Test
  void aFailureCannotBeSwallowed() {
    ArithmeticException failure = new ArithmeticException();
    assertThat(failure(() -> TaskGroupTestWeft.swallowing(failure))).isSameAs(failure);
  }

  @Resumable
  static void swallowing(Await async, RuntimeException failure) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> TaskGroupTestWeft.crash(1, failure));
      try {
        async.await(Async.sleep(LONG));
      } catch (ArithmeticException e) {
        async.await(Async.sleep(millis(1)));
      }
    }
  }

  /** test_taskgroup_24. */
  @Test
  void childrenStartChildren() {
    EventLoop.run(() -> TaskGroupTestWeft.family(events));
    assertThat(events).containsExactly("grandchild", "end");
  }

  @Resumable
  static void family(Await async, List<String> events) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> TaskGroupTestWeft.child(group, events));
    }
    events.add("end");
  }

  @Resumable
  static void child(Await async, TaskGroup group, List<String> events) {
    async.await(Async.sleep(millis(1)));
    group.start(() -> TaskGroupTestWeft.value(1, 0).thenRun(() -> events.add("grandchild")));
  }

  /** test_taskgroup_25. */
  @Test
  void endsWhatMultiplies() {
    ArithmeticException failure = new ArithmeticException();
    int[] heads = new int[1];
    assertThat(failure(() -> TaskGroupTestWeft.hydras(failure, heads))).isSameAs(failure);
    assertThat(heads[0]).isGreaterThanOrEqualTo(10);
  }

  @Resumable
  static void hydras(Await async, RuntimeException failure, int[] heads) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> TaskGroupTestWeft.hydra(group, heads));
      group.start(() -> TaskGroupTestWeft.hercules(failure, heads));
    }
  }

  @Resumable
  static void hydra(Await async, TaskGroup group, int[] heads) {
    heads[0]++;
    async.await(Async.sleep(millis(1)));
    group.start(() -> TaskGroupTestWeft.hydra(group, heads));
    group.start(() -> TaskGroupTestWeft.hydra(group, heads));
  }

  @Resumable
  static void hercules(Await async, RuntimeException failure, int[] heads) {
    while (heads[0] < 10) {
      async.await(Async.sleep(millis(1)));
    }
    throw failure;
  }

  /** test_taskgroup_no_create_task_after_failure, test_taskgroup_finished. */
  @Test
  void startsNothingOnceItFailsOrHasEnded() {
    TaskGroup group = TaskGroup.open();
    CompletableFuture<String> child = group.start(CompletableFuture::new);
    CompletableFuture<String> other = group.start(CompletableFuture::new);
    child.completeExceptionally(new IOException());
    assertThat(other).isCancelled();
    assertThatThrownBy(() -> group.start(() -> child))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the task group is being cancelled");
    assertThat(Failures.of(group.closeAsync())).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> group.start(() -> child))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the task group has ended");
  }

  /** test_taskgroup_context_manager_exit_raises. */
  @Test
  void aResourceWithinMayFailToo() {
    ArithmeticException child = new ArithmeticException();
    IOException resource = new IOException();
    assertThat(failure(() -> TaskGroupTestWeft.resource(child, resource))).isSameAs(child);
    assertThat(child).hasSuppressedException(resource);
  }

  @Resumable
  static void resource(Await async, RuntimeException child, Throwable resource) {
    try (TaskGroup group = TaskGroup.open();
        AsyncCloseable closing = () -> CompletableFuture.failedFuture(resource)) {
      assertThat(closing).isNotNull();
      group.start(() -> CompletableFuture.failedFuture(child));
      async.await(Async.sleep(LONG));
    }
  }

  /** test_taskgroup_already_entered, _double_enter do not apply; a group can be left twice. */
  @Test
  void canBeLeftTwice() {
    TaskGroup group = TaskGroup.open();
    assertThat(group.closeAsync()).isCompleted();
    assertThat(group.closeAsync()).isCompleted();
  }

  /** A child that fails before the body has ever suspended. */
  @Test
  void theFirstAwaitIsInterruptedToo() {
    ArithmeticException failure = new ArithmeticException();
    assertThat(Failures.of(TaskGroupTestWeft.atOnce(failure, true, events))).isSameAs(failure);
    assertThat(Failures.of(TaskGroupTestWeft.atOnce(failure, false, events))).isSameAs(failure);
    assertThat(events).isEmpty();
  }

  /** An interruption that comes too late is withdrawn: the next await is none of the group's. */
  @Test
  void nothingIsInterruptedBehindIt() {
    Task<Void> task = TaskGroupTestWeft.behind(new ArithmeticException(), events);
    assertThat(events).containsExactly("failed");
    assertThat(task).isNotDone();
    task.cancel(true);
  }

  @Resumable
  static void behind(Await async, RuntimeException failure, List<String> events) {
    try {
      async.await(TaskGroupTestWeft.atOnce(failure, false, events));
    } catch (ArithmeticException e) {
      events.add("failed");
    }
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> CompletableFuture.failedFuture(failure));
    } catch (ArithmeticException e) {
      async.await(new CompletableFuture<>());
    }
  }

  @Resumable
  static void atOnce(Await async, RuntimeException failure, boolean awaits, List<String> events) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> CompletableFuture.failedFuture(failure));
      if (awaits) {
        async.await(new CompletableFuture<>());
        events.add("not reached");
      }
    }
  }
}
