package dev.weft.machine;

import dev.weft.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a generated coroutine extends.
 *
 * @param <R> the result returned
 */
public abstract class TaskMachine<R extends @Nullable Object> extends AsyncMachine<R> {

  /**
   * Starts the body, once: on the caller, up to its first real suspension.
   *
   * @return the task that completes as the body ends
   */
  public final Task<R> start() {
    throw new UnsupportedOperationException();
  }
}
