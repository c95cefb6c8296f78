package dev.weft.loop;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Sleeps on the calling thread's loop, or on none. */
public final class Timers {
  /** The longest time that deadlines can still be compared with: a hundred years and more. */
  private static final long LONGEST = Long.MAX_VALUE / 2;

  private Timers() {}

  /**
   * A stage that completes after a time: on the loop of the calling thread, or, if it has none, in
   * the common pool.
   */
  public static CompletableFuture<Void> sleep(Duration time) {
    long nanos = nanos(time);
    Loop loop = Loop.current();
    return loop == null ? new PoolSleep(nanos) : loop.sleep(nanos);
  }

  static long nanos(Duration time) {
    if (time.isNegative()) {
      return 0;
    }
    return time.compareTo(Duration.ofNanos(LONGEST)) < 0 ? time.toNanos() : LONGEST;
  }
}
