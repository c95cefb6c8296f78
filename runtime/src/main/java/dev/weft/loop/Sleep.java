package dev.weft.loop;

import java.util.concurrent.CompletableFuture;

/**
 * A stage that a timer completes; completed in any other way, cancellation above all, it gives the
 * timer back.
 */
abstract class Sleep extends CompletableFuture<Void> implements Runnable {
  /** Removes the timer. */
  abstract void release();

  /** The timer's end. */
  @Override
  public void run() {
    super.complete(null);
  }

  @Override
  public final boolean cancel(boolean mayInterrupt) {
    return released(super.cancel(mayInterrupt));
  }

  @Override
  public final boolean complete(Void value) {
    return released(super.complete(value));
  }

  @Override
  public final boolean completeExceptionally(Throwable failure) {
    return released(super.completeExceptionally(failure));
  }

  private boolean released(boolean ended) {
    if (ended) {
      release();
    }
    return ended;
  }
}
