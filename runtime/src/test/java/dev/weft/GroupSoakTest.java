package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Groups of tasks in groups, which fail, run out of time and are cancelled at random, on threads
 * and on loops: none outlives the task that has begun them all. Runs for a second; {@code
 * -Dweft.soak.seconds=600} makes it longer.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class GroupSoakTest {
  private static final long NANOS =
      Duration.ofSeconds(Long.getLong("weft.soak.seconds", 1)).toNanos();

  private final Random random = new Random(1);
  private final AtomicInteger alive = new AtomicInteger();

  private CompletableFuture<Void> aWhile() {
    return Async.sleep(Duration.ofNanos(random.nextInt(200_000)));
  }

  private void fail(int oneIn) {
    if (random.nextInt(oneIn) == 0) {
      throw new ArithmeticException();
    }
  }

  @Resumable
  void branch(Await async, int depth) {
    alive.incrementAndGet();
    try (TaskGroup group = TaskGroup.open()) {
      for (int children = random.nextInt(4); children > 0; children--) {
        group.start(
            () ->
                depth > 0
                    ? GroupSoakTestWeft.branch(this, depth - 1)
                    : GroupSoakTestWeft.leaf(this));
      }
      async.await(aWhile());
      fail(8);
    } finally {
      alive.decrementAndGet();
    }
  }

  @Resumable
  void leaf(Await async) {
    alive.incrementAndGet();
    try (TimeoutScope limit = TimeoutScope.of(Duration.ofNanos(random.nextInt(200_000)))) {
      assertThat(limit.isExpired()).isFalse();
      async.await(aWhile(), TimeoutException.class);
      fail(8);
    } catch (TimeoutException e) {
      fail(2);
    } finally {
      try {
        async.await(aWhile()); // a cleanup that takes its time
      } finally {
        alive.decrementAndGet();
      }
    }
  }

  @Test
  void amongThreads() throws Exception {
    for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; ) {
      Task<Void> main = GroupSoakTestWeft.branch(this, 3);
      CompletableFuture<?> cancelling = aWhile().thenRun(() -> main.cancel(true));
      main.handle((nothing, failure) -> null).get(1, TimeUnit.MINUTES);
      cancelling.join();
      assertThat(alive).hasValue(0);
    }
  }

  @Test
  void onALoop() {
    for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; ) {
      EventLoop.run(
          () -> {
            Task<Void> main = GroupSoakTestWeft.branch(this, 3);
            aWhile().thenRun(() -> main.cancel(true));
            return main.handle((nothing, failure) -> null);
          });
      assertThat(alive).hasValue(0);
    }
  }
}
