package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Async;
import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/**
 * Several tasks await one, which swallows cancellations: who is cancelled just as it ends, too late
 * for it to be told, is told himself.
 */
final class SharedTaskCancelTest {
  private final CompletableFuture<Void> first = new CompletableFuture<>();
  private final CompletableFuture<Void> second = new CompletableFuture<>();
  private Runnable last = () -> {};

  /** Swallows cancellations at its first await, and does something just before it ends. */
  @Resumable
  static String shared(Await async, SharedTaskCancelTest test) {
    try {
      async.await(test.first);
    } catch (CancellationException swallowed) {
      async.await(test.second);
    }
    test.last.run();
    return "shared";
  }

  @Resumable
  static void sharing(Await async, CompletionStage<String> shared) {
    assertThat(async.await(shared)).isEqualTo("shared");
    async.await(new CompletableFuture<>());
  }

  @Test
  void anEarlierCancellationIsNotTakenForTheLater() {
    Task<String> shared = SharedTaskCancelTestWeft.shared(this);
    Task<Void> one = SharedTaskCancelTestWeft.sharing(shared);
    Task<Void> other = SharedTaskCancelTestWeft.sharing(shared);
    one.cancel(true);
    last = () -> other.cancel(true);
    second.complete(null);
    assertThat(one).isNotDone();
    assertThat(other).isCancelled();
  }

  @Test
  void norIsTheFirstOfTwoOfTheSameTask() {
    Task<String> shared = SharedTaskCancelTestWeft.shared(this);
    Task<Void> one = SharedTaskCancelTestWeft.sharing(shared);
    one.cancel(true);
    last = () -> one.cancel(true);
    second.complete(null);
    assertThat(one).isCancelled();
  }

  @Test
  void throughATimeout() {
    Task<String> shared = SharedTaskCancelTestWeft.shared(this);
    Task<Void> one = SharedTaskCancelTestWeft.sharing(shared);
    Task<Void> other = SharedTaskCancelTestWeft.sharing(Async.timeout(shared, Duration.ofHours(1)));
    one.cancel(true);
    last = () -> other.cancel(true);
    second.complete(null);
    assertThat(one).isNotDone();
    assertThat(other).isCancelled();
  }
}
