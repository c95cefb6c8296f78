package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Async;
import dev.weft.Failures;
import dev.weft.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

final class TaskCancelTest {
  private final List<Object> log = new ArrayList<>();
  private final CompletableFuture<Object> stage = new CompletableFuture<>();

  /** Awaits a stage and returns its value. */
  private static Task<Object> awaiting(CompletionStage<?> stage) {
    return Co.of((co, state, input) -> state == 0 ? co.await(1, stage) : co.complete(input))
        .start();
  }

  /** Awaits the stage; what is thrown there goes to state 2. */
  private Task<Object> guarded(Co.Body handler) {
    return Co.of(
            (co, state, input) ->
                switch (state) {
                  case 0 -> co.await(1, stage);
                  case 1 -> co.complete(input);
                  default -> {
                    log.add(input);
                    yield handler.resume(co, state, input);
                  }
                },
            1,
            2)
        .start();
  }

  @Test
  void cancelsTheAwaitedStageAndEndsTheTask() {
    Task<Object> task = awaiting(stage);
    assertThat(task.cancel(true)).isTrue();
    assertThat(stage).isCancelled();
    assertThat(task).isCancelled();
    assertThat(task.cancel(true)).isFalse();
  }

  @Test
  void theBodyMayCatchIt() {
    Task<Object> task = guarded((co, state, input) -> co.complete("caught"));
    task.cancel(true);
    assertThat(task).isCompletedWithValue("caught");
    assertThat(log).singleElement().isInstanceOf(CancellationException.class);
  }

  @Test
  void theBodyMayCleanUp() {
    CompletableFuture<Object> cleanup = new CompletableFuture<>();
    Task<Object> task =
        guarded(
            (co, state, input) -> {
              if (state == 2) {
                co.held = input;
                return co.await(3, cleanup);
              }
              throw (Throwable) co.held;
            });
    task.cancel(true);
    assertThat(task).isNotDone();
    cleanup.complete("cleaned");
    assertThat(task).isCancelled();
    assertThat(log).hasSize(2).last().isEqualTo("cleaned");
    assertThat(Failures.of(task)).isSameAs(log.get(0));
  }

  @Test
  void aSecondCancelIsRaisedInTheCleanup() {
    CompletableFuture<Object> cleanup = new CompletableFuture<>();
    Task<Object> task = guarded((co, state, input) -> co.await(3, cleanup));
    task.cancel(true);
    task.cancel(true);
    assertThat(cleanup).isCancelled();
    assertThat(task).isCancelled();
  }

  @Test
  void aCancelFromWithinIsRaisedAtTheNextSuspension() {
    CompletableFuture<Object> first = new CompletableFuture<>();
    List<Task<Object>> self = new ArrayList<>();
    self.add(
        Co.of(
                (co, state, input) -> {
                  if (state == 0) {
                    return co.await(1, first);
                  }
                  log.add(self.get(0).cancel(true));
                  return co.await(2, stage);
                })
            .start());
    first.complete(null);
    assertThat(self.get(0)).isCancelled();
    assertThat(stage).isCancelled();
    assertThat(log).containsExactly(true);
  }

  @Test
  void whoeverAwaitsACancelledTaskGetsTheCancellation() {
    Task<Object> inner = awaiting(stage);
    Task<Object> outer = awaiting(inner);
    inner.cancel(true);
    assertThat(Failures.of(outer)).isInstanceOf(CancellationException.class);
    assertThat(outer).isCancelled();
  }

  @Test
  void aCancelGoesDownToTheInnermostTaskWhichMayTakeItsTime() {
    CompletableFuture<Object> cleanup = new CompletableFuture<>();
    Task<Object> inner = guarded((co, state, input) -> co.await(1, cleanup));
    Task<Object> outer = awaiting(inner);
    outer.cancel(true);
    assertThat(stage).isCancelled();
    assertThat(inner).isNotDone();
    cleanup.complete("made do");
    assertThat(inner).isCompletedWithValue("made do");
  }

  @Test
  void whoeverIsCancelledGoesOnWhenTheInnermostTaskHasCleanedUp() {
    CompletableFuture<Object> cleanup = new CompletableFuture<>();
    Task<Object> inner =
        guarded(
            (co, state, input) -> {
              if (state == 2) {
                co.held = input;
                return co.await(3, cleanup);
              }
              throw (Throwable) co.held;
            });
    Task<Object> outer = awaiting(awaiting(inner));
    outer.cancel(true);
    assertThat(outer).isNotDone();
    cleanup.complete("cleaned");
    assertThat(inner).isCancelled();
    assertThat(outer).isCancelled();
    assertThat(Failures.of(outer)).isSameAs(log.get(0));
  }

  @Test
  void aTaskThatSwallowsTheCancellationGivesItsValueToWhoWasCancelled() {
    Task<Object> outer = awaiting(guarded((co, state, input) -> co.complete("caught")));
    outer.cancel(true);
    assertThat(outer).isCompletedWithValue("caught");
  }

  @Test
  void aFailureOfTheCleanupIsTheOuterTasksFailure() {
    IllegalArgumentException failure = new IllegalArgumentException();
    Task<Object> outer =
        awaiting(
            guarded(
                (co, state, input) -> {
                  throw failure;
                }));
    outer.cancel(true);
    assertThat(Failures.of(outer)).isSameAs(failure);
  }

  @Test
  void aSecondCancelReachesTheInnerCleanup() {
    CompletableFuture<Object> cleanup = new CompletableFuture<>();
    Task<Object> outer = awaiting(guarded((co, state, input) -> co.await(3, cleanup)));
    outer.cancel(true);
    outer.cancel(true);
    assertThat(cleanup).isCancelled();
    assertThat(outer).isCancelled();
  }

  @Test
  void whatShieldsATaskIsNotWaitedFor() {
    Task<Object> inner = awaiting(stage);
    Task<Object> outer = awaiting(inner.thenApply(value -> value));
    outer.cancel(true);
    assertThat(outer).isCancelled();
    assertThat(inner).isNotDone();
  }

  @Test
  void aChainOfTasksIsCancelledOnASmallStack() {
    Task<Object> task = awaiting(stage);
    for (int i = 0; i < 100_000; i++) {
      task = awaiting(task);
    }
    task.cancel(true);
    assertThat(stage).isCancelled();
    assertThat(task).isCancelled();
  }

  @Test
  void tasksThatAwaitEachOtherCanBeCancelled() {
    CompletableFuture<Object> start = new CompletableFuture<>();
    List<Task<Object>> ring = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int next = (i + 1) % 3;
      ring.add(
          Co.of(
                  (co, state, input) ->
                      switch (state) {
                        case 0 -> co.await(1, start);
                        case 1 -> co.await(2, ring.get(next));
                        default -> co.complete(input);
                      })
              .start());
    }
    start.complete(null);
    Task<Object> outside = awaiting(ring.get(0));
    outside.cancel(true);
    assertThat(ring).allMatch(Task::isCancelled);
    assertThat(outside).isCancelled();
  }

  @Test
  void tasksThatGatherEachOtherCanBeCancelled() {
    CompletableFuture<Object> start = new CompletableFuture<>();
    List<Task<Object>> ring = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int next = 1 - i;
      ring.add(
          Co.of(
                  (co, state, input) ->
                      switch (state) {
                        case 0 -> co.await(1, start);
                        case 1 -> co.await(2, Async.gather(ring.get(next)));
                        default -> co.complete(input);
                      })
              .start());
    }
    start.complete(null);
    ring.get(0).cancel(true);
    assertThat(ring).allMatch(Task::isCancelled);
  }

  @Test
  void aTaskThatIsCompletedFromOutsideLetsItsBodyRunOn() {
    Task<Object> task =
        Co.of(
                (co, state, input) -> {
                  log.add(state);
                  return state == 0 ? co.await(1, stage) : co.complete(input);
                })
            .start();
    task.complete("outside");
    stage.complete("inside");
    assertThat(task).isCompletedWithValue("outside");
    assertThat(log).containsExactly(0, 1);
  }
}
