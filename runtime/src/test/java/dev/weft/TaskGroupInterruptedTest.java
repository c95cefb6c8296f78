package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A task that is cancelled while it runs, and next suspends at the end of its group. */
final class TaskGroupInterruptedTest {
  private final CompletableFuture<Void> cleanup = new CompletableFuture<>();

  @Resumable
  void child(Await async) {
    try {
      async.await(new CompletableFuture<>());
    } finally {
      async.await(cleanup);
    }
  }

  @Resumable
  void parent(Await async, CompletableFuture<Task<Void>> self) {
    try (TaskGroup group = TaskGroup.open()) {
      group.start(() -> TaskGroupInterruptedTestWeft.child(this));
      async.await(self).cancel(true);
    }
  }

  @Test
  void awaitsItsChildrenAllTheSame() {
    CompletableFuture<Task<Void>> self = new CompletableFuture<>();
    Task<Void> parent = TaskGroupInterruptedTestWeft.parent(this, self);
    self.complete(parent);
    assertThat(parent).isNotDone();
    cleanup.complete(null);
    assertThat(parent).isCancelled();
  }
}
