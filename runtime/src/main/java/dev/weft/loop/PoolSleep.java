package dev.weft.loop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A sleep off any event loop. The JDK's timer thread only wakes it: what waits for it runs in the
 * common pool.
 */
final class PoolSleep extends Sleep {
  private final CompletableFuture<Void> timer = new CompletableFuture<>();

  PoolSleep(long nanos) {
    timer.thenRunAsync(this);
    timer.completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  void release() {
    timer.cancel(false);
  }
}
