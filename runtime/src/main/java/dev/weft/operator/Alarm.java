package dev.weft.operator;

import dev.weft.Async;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A time that runs. It is over when it is, even if the thread that were to tell is busy with a
 * source that is always ready.
 */
final class Alarm {
  private final Arrivals<Arrival> arrivals;
  private final Call<@Nullable Void> call;
  private final Duration time;
  private final long begin = System.nanoTime();

  private Alarm(Arrivals<Arrival> arrivals, Call<@Nullable Void> call, Duration time) {
    this.arrivals = arrivals;
    this.call = call;
    this.time = time;
  }

  /** A time that begins now; its end is an arrival. */
  static Alarm set(Arrivals<Arrival> arrivals, Duration time) {
    return new Alarm(arrivals, Call.of(arrivals, () -> Async.sleep(time)), time);
  }

  boolean isOver() {
    return call.isHere() || Duration.ofNanos(System.nanoTime() - begin).compareTo(time) >= 0;
  }

  /** Gives the timer back. */
  void stop() {
    arrivals.drop(call);
  }
}
