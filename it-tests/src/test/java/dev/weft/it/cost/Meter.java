package dev.weft.it.cost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;

/** Measures what this thread does; the best of several runs, as others disturb it. */
final class Meter {
  private static final int RUNS = 7;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Meter() {}

  /** Bytes allocated by a piece of work; it answers something so that it is not left out. */
  static long bytes(LongSupplier work) {
    return least(THREADS::getCurrentThreadAllocatedBytes, work);
  }

  /** Nanoseconds taken by a piece of work. */
  static long nanos(LongSupplier work) {
    return least(System::nanoTime, work);
  }

  private static long least(LongSupplier clock, LongSupplier work) {
    long best = Long.MAX_VALUE;
    long answers = work.getAsLong(); // warm-up
    for (int run = 0; run < RUNS; run++) {
      long before = clock.getAsLong();
      answers |= work.getAsLong();
      best = Math.min(best, clock.getAsLong() - before);
    }
    assertThat(answers).isPositive();
    return best;
  }

  /** Takes some elements of a generator; their sum. */
  static long take(Generator<Integer, ?, ?> elements, int count) {
    long sum = 0;
    for (int i = 0; i < count && elements.advance(); i++) {
      sum += elements.current();
    }
    return sum;
  }

  /** The same of an asynchronous one, all of whose steps give one and the same completed stage. */
  static long take(AsyncGenerator<Integer, ?, ?> elements, int count) {
    long sum = 0;
    CompletionStage<Boolean> found = null;
    for (int i = 0; i < count; i++) {
      CompletionStage<Boolean> step = elements.advance();
      if (step != found) {
        assertThat(found).as("stage of the step before").isNull();
        assertThat(step.toCompletableFuture()).isCompletedWithValue(true);
        found = step;
      }
      sum += elements.current();
    }
    return sum;
  }
}
