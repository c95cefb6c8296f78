package dev.weft.operator;

import dev.weft.Async;
import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Elements by the clock. */
public final class Timing {
  private Timing() {}

  /** Elements that have a time to come; what is here when it is over has come. */
  @Resumable
  public static <T extends @Nullable Object> void timeout(
      AsyncYield<T> gen, AsyncIterable<T> source, Duration time) throws TimeoutException {
    Arrivals<Arrival> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Pull<T> pull = Pull.of(arrivals, source);
      while (!pull.isOver()) {
        pull.ask();
        Alarm alarm = pull.isHere() ? null : Alarm.set(arrivals, time);
        while (pull.isAsked()) {
          gen.await(arrivals.some());
          if (arrivals.take() != pull && !pull.isHere() && alarm != null && alarm.isOver()) {
            throw new TimeoutException("no element after " + time);
          }
        }
        if (alarm != null) {
          alarm.stop();
        }
        if (pull.found()) {
          gen.yield(pull.element());
        }
      }
    }
  }

  /** Elements each of which is handed on a time after it came. */
  @Resumable
  public static <T extends @Nullable Object> void delay(
      AsyncYield<T> gen, AsyncIterable<T> source, Duration time) {
    for (T element : gen.each(source)) {
      gen.await(Async.sleep(time));
      gen.yield(element);
    }
  }

  /** Elements each of which is asked for a time after the last at the soonest. */
  @Resumable
  public static <T extends @Nullable Object> void throttle(
      AsyncYield<T> gen, AsyncIterable<T> source, Duration time) {
    for (T element : gen.each(source)) {
      long handedOn = System.nanoTime();
      gen.yield(element);
      Duration left = time.minusNanos(System.nanoTime() - handedOn);
      if (!left.isNegative()) {
        gen.await(Async.sleep(left));
      }
    }
  }

  /** Numbers, the k-th k periods after the beginning at the soonest. */
  @Resumable
  public static void interval(AsyncYield<Long> gen, Duration period) {
    long begin = System.nanoTime();
    for (long tick = 0; ; tick++) {
      gen.await(Async.sleep(period.multipliedBy(tick + 1).minusNanos(System.nanoTime() - begin)));
      gen.yield(tick);
    }
  }
}
