package dev.weft.async;

import dev.weft.AsyncSemaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** A permit that goes back once. */
final class Permit extends AtomicBoolean implements AsyncSemaphore.Permit {
  private static final long serialVersionUID = 1L;
  private final transient SemaphoreCore semaphore;

  Permit(SemaphoreCore semaphore) {
    this.semaphore = semaphore;
  }

  @Override
  public void close() {
    if (compareAndSet(false, true)) {
      semaphore.release();
    }
  }
}
