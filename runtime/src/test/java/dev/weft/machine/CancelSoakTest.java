package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Async;
import dev.weft.AsyncGenerator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.Failures;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tasks without an end, which await others that end all the time: one cancellation, whenever it
 * comes, ends them, after the cleanup of what they await. Runs for a second; {@code
 * -Dweft.soak.seconds=600} makes it longer.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class CancelSoakTest {
  private static final long NANOS =
      Duration.ofSeconds(Long.getLong("weft.soak.seconds", 1)).toNanos();

  private final ExecutorService threads = Executors.newFixedThreadPool(3);
  private final Random random = new Random(3);
  private final AtomicInteger open = new AtomicInteger();

  @AfterEach
  void shutDown() {
    threads.shutdownNow();
  }

  @Resumable
  static int turn(Await async, CancelSoakTest test, int depth) {
    test.open.incrementAndGet();
    try {
      return async.await(depth == 0 ? test.later() : test.other(depth - 1));
    } finally {
      try {
        async.await(test.later());
      } finally {
        test.open.decrementAndGet();
      }
    }
  }

  @Resumable
  static void turns(AsyncYield<Integer> gen, CancelSoakTest test, int depth) {
    while (true) {
      gen.yield(gen.await(CancelSoakTestWeft.turn(test, depth)));
    }
  }

  @Resumable
  static void passing(AsyncYield<Integer> gen, CancelSoakTest test, int depth) {
    for (int element : gen.each(CancelSoakTestWeft.turns(test, depth))) {
      gen.yield(element);
    }
  }

  @Resumable
  static void endless(Await async, CancelSoakTest test, int depth, int form) {
    int sum = 0;
    if (form == 0) {
      while (sum >= 0) {
        sum += async.await(CancelSoakTestWeft.turn(test, depth));
      }
    }
    if (form == 1) {
      for (int element : async.each(CancelSoakTestWeft.passing(test, depth))) {
        sum += element;
      }
    }
    AsyncGenerator<Integer, Void, Void> source = CancelSoakTestWeft.turns(test, depth);
    while (async.await(Async.timeout(source.advance(), Duration.ofMinutes(1)))) {
      sum += source.current();
    }
  }

  /** Completes a little later, on another thread. */
  private CompletionStage<Integer> later() {
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    int delay = bits(200);
    threads.execute(
        () -> {
          spin(delay);
          stage.complete(0);
        });
    return delay % 3 == 0 ? stage.minimalCompletionStage() : stage;
  }

  private CompletionStage<Integer> other(int depth) {
    Task<Integer> task = CancelSoakTestWeft.turn(this, depth);
    return switch (bits(3)) {
      case 0 -> task;
      case 1 -> Async.timeout(task, Duration.ofMinutes(1));
      default -> Async.first(Async.gather(task, later()).thenApply(all -> 0), task);
    };
  }

  private synchronized int bits(int bound) {
    return random.nextInt(bound);
  }

  private static void spin(int times) {
    for (int i = times; i > 0; i--) {
      Thread.onSpinWait();
    }
  }

  private Task<Void> started() {
    Task<Void> task = CancelSoakTestWeft.endless(this, bits(3), bits(3));
    int when = bits(20_000);
    threads.execute(
        () -> {
          spin(when);
          task.cancel(true);
        });
    return task;
  }

  private void check(CompletableFuture<?> task) {
    task.handle((value, failure) -> 0).orTimeout(1, TimeUnit.MINUTES).join();
    assertThat(Failures.of(task)).isInstanceOf(CancellationException.class);
  }

  @Test
  void amongThreads() {
    for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; ) {
      check(started());
      assertThat(open).hasValue(0);
    }
  }

  @Test
  void onALoop() {
    for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; ) {
      Task<?>[] task = new Task<?>[1];
      EventLoop.run(
          () -> {
            task[0] = started();
            return task[0].handle((value, failure) -> 0);
          });
      check(task[0]);
      assertThat(open).hasValue(0);
    }
  }
}
