package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Queues and semaphores under random cancellation, on threads and on loops: nothing is lost, nobody
 * is left waiting. Runs for a second; {@code -Dweft.soak.seconds=600} makes it longer.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class AsyncSoakTest {
  private static final long NANOS =
      Duration.ofSeconds(Long.getLong("weft.soak.seconds", 1)).toNanos();

  private final AtomicInteger in = new AtomicInteger();

  /** Takes one element; once it is taken nothing can lose it. */
  @Resumable
  static void take(Await async, AsyncQueue<Integer> queue, AtomicInteger sum) {
    sum.addAndGet(async.await(queue.take()));
  }

  @Resumable
  static void takeInTime(Await async, AsyncQueue<Integer> queue, AtomicInteger sum, int nanos)
      throws TimeoutException {
    sum.addAndGet(async.await(Async.timeout(queue.take(), Duration.ofNanos(nanos))));
  }

  @Resumable
  static void enter(Await async, AsyncSemaphore semaphore, AtomicInteger in, int permits) {
    try (var permit = async.await(semaphore.acquire())) {
      assertThat(permit).isNotNull();
      assertThat(in.incrementAndGet()).isLessThanOrEqualTo(permits);
      try {
        async.await(Async.sleep(Duration.ZERO));
      } finally {
        in.decrementAndGet();
      }
    }
  }

  @Test
  void aQueueLosesNothingAmongThreads() {
    Random random = new Random(1);
    for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; ) {
      Elements elements = new Elements(random);
      elements.handOut().join();
      elements.check();
    }
  }

  @Test
  void aQueueLosesNothingOnALoop() {
    Random random = new Random(2);
    for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; ) {
      Elements elements = new Elements(random);
      EventLoop.run(elements::handOut);
      elements.check();
    }
  }

  /** Elements that one thread puts and cancelled tasks take. */
  private static final class Elements {
    private final Random random;
    private final AsyncQueue<Integer> queue = new AsyncQueue<>();
    private final AtomicInteger sum = new AtomicInteger();

    Elements(Random random) {
      this.random = random;
    }

    CompletableFuture<Void> handOut() {
      List<Task<Void>> takers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        takers.add(
            random.nextInt(4) > 0
                ? AsyncSoakTestWeft.take(queue, sum)
                : AsyncSoakTestWeft.takeInTime(queue, sum, random.nextInt(100_000)));
      }
      Thread putting = new Thread(() -> IntStream.rangeClosed(1, 10).forEach(queue::offer));
      putting.start();
      while (putting.isAlive()) {
        takers.get(random.nextInt(takers.size())).cancel(true);
      }
      takers.forEach(task -> task.cancel(true));
      return CompletableFuture.allOf(takers.toArray(CompletableFuture[]::new))
          .exceptionally(cancelled -> null);
    }

    void check() {
      int rest = 0;
      for (Integer left = queue.poll(); left != null; left = queue.poll()) {
        rest += left;
      }
      assertThat(sum.get() + rest).isEqualTo(55);
      assertThat(queue.toString()).contains("takers=0");
    }
  }

  @Test
  void aSemaphoreLosesNoPermit() {
    Random random = new Random(3);
    for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; ) {
      int permits = 1 + random.nextInt(3);
      AsyncSemaphore semaphore = new AsyncSemaphore(permits);
      List<Task<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        tasks.add(AsyncSoakTestWeft.enter(semaphore, in, permits));
        if (random.nextInt(3) == 0) {
          tasks.get(random.nextInt(tasks.size())).cancel(true);
        }
      }
      tasks.forEach(task -> task.handle((value, failure) -> null).join());
      assertThat(semaphore.availablePermits()).isEqualTo(permits);
      assertThat(semaphore.getQueueLength()).isZero();
    }
  }
}
