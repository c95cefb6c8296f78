package dev.weft.async;

import dev.weft.AsyncSemaphore;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What a {@link AsyncSemaphore} does: it counts permits, and has a line of those who want one. */
@SuppressWarnings("NullAway") // null is the one value of Void
public final class SemaphoreCore {
  private final ReentrantLock lock = new ReentrantLock();
  private final Waiters<AsyncSemaphore.Permit, Void> line = new Waiters<>(lock, gone -> release());
  private long free;

  /** A semaphore with so many permits. */
  public SemaphoreCore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException("permits " + permits + ", not 0 or more");
    }
    this.free = permits;
  }

  /** A permit, when there is one. */
  public CompletableFuture<AsyncSemaphore.Permit> acquire() {
    lock.lock();
    try {
      if (free == 0) {
        return line.join(null);
      }
      free--;
      return line.served(null, permit());
    } finally {
      lock.unlock();
    }
  }

  /** A permit if there is one. */
  public AsyncSemaphore.@Nullable Permit tryAcquire() {
    lock.lock();
    try {
      if (free == 0) {
        return null;
      }
      free--;
      return permit();
    } finally {
      lock.unlock();
    }
  }

  private AsyncSemaphore.Permit permit() {
    return new Permit(this);
  }

  /** One permit more: for the first in line, if anybody waits. */
  public void release() {
    Waiter<?, ?> next;
    lock.lock();
    try {
      next = line.serve(permit());
      if (next == null) {
        free++;
      }
    } finally {
      lock.unlock();
    }
    if (next != null) {
      Handoffs.run(next::end);
    }
  }

  /** How many permits are free. */
  public int free() {
    lock.lock();
    try {
      return (int) Math.min(Integer.MAX_VALUE, free);
    } finally {
      lock.unlock();
    }
  }

  /** How many wait. */
  public int waiting() {
    lock.lock();
    try {
      return line.size();
    } finally {
      lock.unlock();
    }
  }
}
