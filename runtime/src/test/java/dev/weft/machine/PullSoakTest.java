package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.EventLoop;
import dev.weft.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Chains of machines that take one another's elements, while other threads complete what they
 * await, close them and cancel the taker: all end, each cleans up once. Runs for a second; {@code
 * -Dweft.soak.seconds=600} makes it longer.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class PullSoakTest {
  private static final long NANOS =
      Duration.ofSeconds(Long.getLong("weft.soak.seconds", 1)).toNanos();

  private final ExecutorService threads = Executors.newFixedThreadPool(3);
  private final Random random = new Random(1);

  @AfterEach
  void shutDown() {
    threads.shutdownNow();
  }

  /** One chain, and those who disturb it. */
  private final class Round {
    final List<Object> log = Collections.synchronizedList(new ArrayList<>());
    final List<AsyncGenerator<Integer, Void, Void>> chain = new ArrayList<>();
    final List<CompletableFuture<Void>> closings = Collections.synchronizedList(new ArrayList<>());
    final int[] delays = random.ints(30, 0, 200).map(n -> n < 40 ? 0 : n).toArray();
    final int closes = random.nextInt(30);
    final int whom = random.nextInt(5);
    final int cancels = random.nextInt(3) - 1;

    /** What comes a little later, and is closed beforehand by another thread, or is not. */
    private CompletionStage<Integer> later(int value, int turn) {
      int delay = delays[turn];
      if (delay == 0) {
        return CompletableFuture.completedFuture(value);
      }
      CompletableFuture<Integer> stage = new CompletableFuture<>();
      threads.execute(
          () -> {
            spin(delay);
            if (turn == closes && whom < chain.size()) {
              closings.add(closed(chain.get(whom)));
            }
            stage.complete(value);
          });
      return delay % 7 == 0 ? stage.minimalCompletionStage() : stage;
    }

    Task<Integer> start() {
      AsyncGenerator<Integer, Void, Void> last =
          PullTemplatesWeft.source(log, i -> later(i < 20 ? i : -1, i), () -> later(0, 25));
      chain.add(last);
      for (int i = random.nextInt(4); i > 0; i--) {
        AsyncGenerator<Integer, Void, Void> source = last;
        last =
            random.nextBoolean()
                ? PullTemplatesWeft.passing(log, () -> source)
                : PullTemplatesWeft.delegating(() -> source);
        chain.add(last);
      }
      AsyncGenerator<Integer, Void, Void> source = last;
      Task<Integer> sum = PullTemplatesWeft.sum(log, () -> source);
      for (int i = 0; i < cancels; i++) {
        int when = random.nextInt(2_000);
        threads.execute(
            () -> {
              spin(when);
              sum.cancel(true);
            });
      }
      return sum;
    }

    private void spin(int times) {
      for (int i = times; i > 0; i--) {
        Thread.onSpinWait();
      }
    }

    private CompletableFuture<Void> closed(AsyncGenerator<?, ?, ?> gen) {
      CompletionStage<Void> closing = gen.closeAsync();
      return closing.<Void>handle((nothing, failure) -> null).toCompletableFuture();
    }

    void check(CompletableFuture<?> sum) {
      sum.exceptionally(failure -> null).orTimeout(1, TimeUnit.MINUTES).join();
      // A taker that is cancelled twice does not wait for the closing of its source any more.
      chain.forEach(gen -> closings.add(closed(gen)));
      List.copyOf(closings).forEach(closing -> closing.orTimeout(1, TimeUnit.MINUTES).join());
      assertThat(log.stream().filter("sum"::equals)).hasSize(1);
      assertThat(Collections.frequency(log, "source")).isLessThanOrEqualTo(1);
      assertThat(Collections.frequency(log, "source ends"))
          .isEqualTo(Collections.frequency(log, "source"));
      if (cancels <= 0 && whom >= chain.size()) {
        assertThat(sum).isCompletedWithValueMatching(value -> value.equals(190));
      }
    }
  }

  @Test
  void amongThreads() {
    for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; ) {
      Round round = new Round();
      round.check(round.start());
    }
  }

  @Test
  void onALoop() {
    for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; ) {
      Round round = new Round();
      Task<?>[] sum = new Task<?>[1];
      EventLoop.run(
          () -> {
            sum[0] = round.start();
            return sum[0].handle((value, failure) -> 0);
          });
      round.check(sum[0]);
    }
  }
}
