package dev.weft;

import dev.weft.async.SemaphoreCore;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A number of permits that are awaited: {@code asyncio.Semaphore} in Python. With one permit it is
 * a lock ({@code asyncio.Lock}). May be used by any threads and loops at once.
 *
 * <pre>{@code
 * try (var permit = async.await(semaphore.acquire())) {
 *   page = async.await(client.get(url));
 * }
 * }</pre>
 *
 * <p>Who waits is served in the order of coming, and nobody overtakes those who wait. An {@link
 * #acquire} that is cancelled takes no permit: one that was on its way to a template that is being
 * cancelled goes to the next. A template resumes within the call that releases, or on its loop.
 */
public final class AsyncSemaphore {
  private final SemaphoreCore core;

  /**
   * Makes a semaphore.
   *
   * @param permits how many there are at first, 0 or more
   * @throws IllegalArgumentException if there are less
   */
  public AsyncSemaphore(int permits) {
    this.core = new SemaphoreCore(permits);
  }

  /** A right to go on, which is given back by closing it. */
  public interface Permit extends AutoCloseable {
    /** Gives the permit back; a second time nothing happens. Does not block. */
    @Override
    void close();
  }

  /**
   * Takes a permit as soon as there is one.
   *
   * @return completes with it, to be closed; cancelled before that, no permit is taken
   */
  public CompletableFuture<Permit> acquire() {
    return core.acquire();
  }

  /**
   * Takes a permit if one is free now.
   *
   * @return the permit, to be closed; null if there is none
   */
  public @Nullable Permit tryAcquire() {
    return core.tryAcquire();
  }

  /** Adds a permit, whoever may have taken one: for the first who waits, if anybody does. */
  public void release() {
    core.release();
  }

  /** How many permits are free. */
  public int availablePermits() {
    return core.free();
  }

  /** How many wait for a permit. */
  public int getQueueLength() {
    return core.waiting();
  }

  /** How many permits are free and how many wait. */
  @Override
  public String toString() {
    return "AsyncSemaphore[permits=" + availablePermits() + ", waiting=" + getQueueLength() + "]";
  }
}
