package dev.weft.it.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterator;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/**
 * Prints how long generated machines take beside the same by hand. It judges nothing: the machine
 * that runs this is anybody's. The module {@code benchmarks} measures.
 */
final class TimeRatioTest {
  private static final int COUNT = 200_000;
  private static final Integer ELEMENT = 7;

  private final CompletableFuture<Integer> completed = CompletableFuture.completedFuture(ELEMENT);

  private static long sum(Iterator<Integer> elements) {
    long sum = 0;
    while (elements.hasNext()) {
      sum += elements.next();
    }
    return sum;
  }

  private static long sum(AsyncIterator<Integer> elements) {
    long sum = 0;
    CompletionStage<Boolean> found = null;
    for (; ; ) {
      CompletionStage<Boolean> step = elements.advance();
      if (step != found) {
        if (!step.toCompletableFuture().join()) {
          return sum;
        }
        found = step;
      }
      sum += elements.current();
    }
  }

  private static void print(String what, LongSupplier weft, LongSupplier hand) {
    assertThat(weft.getAsLong()).isEqualTo(hand.getAsLong());
    for (int i = 0; i < 20; i++) {
      assertThat(weft.getAsLong() + hand.getAsLong()).isPositive();
    }
    double ratio = (double) Meter.nanos(weft) / Meter.nanos(hand);
    System.out.printf(Locale.ROOT, "%s: %.2f times as long as by hand%n", what, ratio);
  }

  @Test
  void ofAGenerator() {
    print(
        "a generator",
        () -> sum(BodiesWeft.yields(ELEMENT, COUNT)),
        () -> sum(Hand.yields(ELEMENT, COUNT)));
  }

  @Test
  void ofAnAsyncGenerator() {
    print(
        "an asynchronous generator that awaits completed stages",
        () -> sum(BodiesWeft.awaits(completed, COUNT)),
        () -> sum(Hand.awaits(completed, COUNT)));
  }

  @Test
  void ofALoopOverOne() {
    print(
        "a task that takes them in an each loop",
        () -> BodiesWeft.sumOf(BodiesWeft.awaits(completed, COUNT)).join(),
        () -> sum(Hand.awaits(completed, COUNT)));
  }
}
