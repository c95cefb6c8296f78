package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Racing and shielding: asyncio.wait with FIRST_COMPLETED, Promise.race, asyncio.shield. */
final class FirstTest {
  private final CompletableFuture<String> left = new CompletableFuture<>();
  private final CompletableFuture<String> right = new CompletableFuture<>();
  private final CompletableFuture<Void> cleanup = new CompletableFuture<>();

  @Resumable
  static String slow(
      Await async, CompletableFuture<String> stage, CompletableFuture<Void> cleanup) {
    try {
      return async.await(stage);
    } finally {
      async.await(cleanup);
    }
  }

  @Resumable
  static String firstOf(Await async, List<CompletableFuture<String>> stages) {
    return async.await(Async.first(stages));
  }

  @Test
  void takesTheFirstAndCancelsTheOthers() {
    CompletableFuture<String> first = Async.first(left, right);
    right.complete("right");
    assertThat(first).isCompletedWithValue("right");
    assertThat(left).isCancelled();
  }

  @Test
  void aFailureIsAnEndToo() {
    IOException failure = new IOException();
    CompletableFuture<String> first = Async.first(left, right);
    left.completeExceptionally(failure);
    assertThat(Failures.of(first)).isSameAs(failure);
    assertThat(right).isCancelled();
  }

  @Test
  void awaitsTheEndOfTheOthers() {
    Task<String> loser = FirstTestWeft.slow(left, cleanup);
    CompletableFuture<String> first = Async.first(loser, right);
    right.complete("right");
    assertThat(first).isNotDone();
    cleanup.complete(null);
    assertThat(first).isCompletedWithValue("right");
    assertThat(loser).isCancelled();
  }

  @Test
  void ofCompleteOnesTakesTheFirst() {
    right.complete("right");
    left.complete("left");
    assertThat(Async.first(left, right)).isCompletedWithValue("left");
    assertThatThrownBy(() -> Async.first(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesBackWhatALoserHasTaken() {
    AsyncQueue<String> queue = new AsyncQueue<>();
    CompletableFuture<String> taken = queue.take();
    queue.offer("element");
    assertThat(Async.first(CompletableFuture.completedFuture("value"), taken))
        .isCompletedWithValue("value");
    assertThat(queue.poll()).isEqualTo("element");
  }

  @Test
  void givesBackWhatALoserHadAtOnce() {
    AsyncQueue<String> one = new AsyncQueue<>();
    AsyncQueue<String> other = new AsyncQueue<>();
    one.offer("a");
    other.offer("b");
    assertThat(Async.first(one.take(), other.take())).isCompletedWithValue("a");
    assertThat(other.poll()).isEqualTo("b");
    AsyncSemaphore semaphore = new AsyncSemaphore(1);
    assertThat(
            Async.<Object>first(left.completeAsync(() -> "c", Runnable::run), semaphore.acquire()))
        .isCompletedWithValue("c");
    assertThat(semaphore.availablePermits()).isEqualTo(1);
  }

  @Test
  void aCancelledTaskWaitsForTheEndOfAll() {
    Task<String> part = FirstTestWeft.slow(left, cleanup);
    Task<String> task = FirstTestWeft.firstOf(List.of(part, right));
    task.cancel(true);
    assertThat(right).isCancelled();
    assertThat(task).isNotDone();
    cleanup.complete(null);
    assertThat(task).isCancelled();
  }

  /** test_tasks.test_shield_effect, test_shield_result, test_shield_exception. */
  @Test
  void aShieldKeepsACancellationOff() {
    CompletableFuture<String> shield = Async.shield(left);
    CompletableFuture<String> other = Async.shield(left);
    shield.cancel(true);
    assertThat(left).isNotDone();
    left.complete("left");
    assertThat(shield).isCancelled();
    assertThat(other).isCompletedWithValue("left");
    IOException failure = new IOException();
    CompletableFuture<String> failing = Async.shield(right);
    right.completeExceptionally(failure);
    assertThat(Failures.of(failing)).isSameAs(failure);
  }

  /** test_shield_cancel_inner. */
  @Test
  void aShieldIsCancelledWithItsStage() {
    CompletableFuture<String> shield = Async.shield(left);
    left.cancel(true);
    assertThat(shield).isCancelled();
  }
}
