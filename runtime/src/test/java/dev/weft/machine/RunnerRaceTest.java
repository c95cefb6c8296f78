package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncQueue;
import dev.weft.AsyncYield;
import dev.weft.Failures;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A body is woken by another thread while the one that began its step is still on its way out of
 * that: it is the former that runs the body now, and is told so when the body closes itself.
 */
final class RunnerRaceTest {
  private static final int ROUNDS = 1_000;

  /** So often does the body close itself: the other thread may be slow. */
  private static final int TIMES = 20;

  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  @AfterEach
  void shutDown() {
    thread.shutdownNow();
  }

  @Resumable
  static void closesItself(
      AsyncYield<Integer> gen,
      CompletionStage<Integer> stage,
      AtomicReference<AsyncGenerator<?, ?, ?>> self,
      CompletableFuture<CompletionStage<Void>> closing) {
    gen.await(stage);
    for (int i = 0; i < TIMES; i++) {
      CompletionStage<Void> refused = self.get().closeAsync();
      if (i == TIMES - 1 || !refused.toCompletableFuture().isDone()) {
        closing.complete(refused);
        return;
      }
    }
  }

  private void check(CompletionStage<Integer> stage, Runnable completion) {
    AtomicReference<AsyncGenerator<?, ?, ?>> self = new AtomicReference<>();
    CompletableFuture<CompletionStage<Void>> closing = new CompletableFuture<>();
    AsyncGenerator<Integer, Void, Void> generator =
        RunnerRaceTestWeft.closesItself(stage, self, closing);
    self.set(generator);
    AtomicBoolean started = new AtomicBoolean();
    thread.execute(
        () -> {
          started.set(true);
          generator.advance();
        });
    while (!started.get()) {
      Thread.onSpinWait();
    }
    completion.run();
    assertThat(Failures.of(closing.join()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator already executing");
  }

  @Test
  void aStageOfOurs() {
    for (int i = 0; i < ROUNDS; i++) {
      AsyncQueue<Integer> queue = new AsyncQueue<>();
      check(queue.take(), () -> queue.offer(1));
    }
  }

  @Test
  void anotherStage() {
    for (int i = 0; i < ROUNDS; i++) {
      CompletableFuture<Integer> stage = new CompletableFuture<>();
      check(stage, () -> stage.complete(1));
    }
  }
}
