package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.EventLoop;
import dev.weft.GeneratorState;
import dev.weft.Task;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stage completes while its step is closed or cancelled: one of them wins, nothing is lost. */
final class RaceTest {
  private static final int ROUNDS = 5_000;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final CyclicBarrier start = new CyclicBarrier(2);
  private final AtomicInteger cleanups = new AtomicInteger();

  @AfterEach
  void shutDown() {
    threads.shutdownNow();
  }

  /** Runs both at the same time, as nearly as that can be done; completes when both have. */
  private CompletableFuture<Void> race(Runnable one, Runnable other) {
    return CompletableFuture.allOf(
        CompletableFuture.runAsync(() -> whenBothAreReady(one), threads),
        CompletableFuture.runAsync(() -> whenBothAreReady(other), threads));
  }

  private void whenBothAreReady(Runnable code) {
    try {
      start.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new AssertionError(e);
    }
    code.run();
  }

  /** Awaits, yields, and counts how often it cleans up. */
  private AsyncGen generator(CompletableFuture<Object> stage) {
    return AsyncGen.of(
        (self, state, input) ->
            switch (state) {
              case 0 -> self.await(1, stage);
              case 1 -> self.yielded(2, input);
              default -> {
                cleanups.incrementAndGet();
                throw (Throwable) input;
              }
            },
        1,
        3,
        2,
        3);
  }

  @Test
  void ofACloseAndACompletion() {
    for (int i = 0; i < ROUNDS; i++) {
      CompletableFuture<Object> stage = new CompletableFuture<>();
      AsyncGen inner = generator(stage);
      AsyncGen gen = i % 2 == 0 ? inner : AsyncGen.chain(inner);
      CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
      CompletableFuture<CompletableFuture<Void>> closing = new CompletableFuture<>();
      race(
              () -> stage.complete("value"),
              () -> closing.complete(gen.closeAsync().toCompletableFuture()))
          .join();
      closing.join().join();
      assertThat(step).isDone();
      assertThat(inner.state()).isEqualTo(GeneratorState.CLOSED);
      assertThat(cleanups.getAndSet(0)).isEqualTo(1);
    }
  }

  @Test
  void ofTwoClosings() {
    for (int i = 0; i < ROUNDS; i++) {
      AsyncGen gen = generator(new CompletableFuture<>());
      CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
      race(gen::close, gen::close).join();
      assertThat(step).isCompletedExceptionally();
      assertThat(cleanups.getAndSet(0)).isEqualTo(1);
    }
  }

  private Task<Object> task(CompletableFuture<Object> stage) {
    return Co.of(
            (co, state, input) -> {
              if (state == 0) {
                return co.await(1, stage);
              }
              cleanups.incrementAndGet();
              return co.complete(state);
            },
            1,
            2)
        .start();
  }

  @Test
  void ofACancellationAndACompletion() {
    for (int i = 0; i < ROUNDS; i++) {
      CompletableFuture<Object> stage = new CompletableFuture<>();
      Task<Object> task = task(stage);
      race(() -> stage.complete("value"), () -> task.cancel(true)).join();
      assertThat(task.join()).isIn(1, 2);
      assertThat(cleanups.getAndSet(0)).isEqualTo(1);
    }
  }

  @Test
  void ofACancellationAndACompletionOnALoop() {
    for (int i = 0; i < ROUNDS; i++) {
      Object end =
          EventLoop.run(
              () -> {
                CompletableFuture<Object> stage = new CompletableFuture<>();
                Task<Object> task = task(stage);
                race(() -> stage.complete("value"), () -> task.cancel(true));
                return task;
              });
      assertThat(end).isIn(1, 2);
      assertThat(cleanups.getAndSet(0)).isEqualTo(1);
    }
  }
}
