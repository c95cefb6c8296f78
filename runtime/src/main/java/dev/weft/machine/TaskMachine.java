package dev.weft.machine;

import dev.weft.Task;
import dev.weft.loop.Loop;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What a generated coroutine extends.
 *
 * @param <R> the result returned
 */
public abstract class TaskMachine<R extends @Nullable Object> extends AsyncMachine<R> {

  /** For generated classes. */
  protected TaskMachine() {}

  /**
   * Starts the body, once: on the caller, up to its first real suspension.
   *
   * @return the task that completes as the body ends
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // the task's result is whatever the body returned
  public final Task<R> start() {
    if (state != States.FRESH) {
      throw new IllegalStateException("a coroutine starts once");
    }
    Task<@Nullable Object> task = new Task<>(this);
    try {
      if (run(States.START, null) == Run.AWAITS) {
        suspended(task);
      } else {
        task.complete(current);
        current = null;
      }
    } catch (Throwable thrown) {
      task.completeExceptionally(thrown);
    }
    return (Task<R>) task;
  }

  private void suspended(Task<@Nullable Object> task) {
    Loop loop = Loop.current();
    TaskStep first = new TaskStep(this, task, loop);
    step = first;
    if (loop != null) {
      loop.register(task);
    }
    first.begin();
  }

  /**
   * Asks the body to stop: raises a {@link CancellationException} at its await. May be called from
   * any thread, and more than once.
   */
  public final void cancel() {
    Step pending = step;
    while (pending instanceof TaskStep parked
        && parked.interrupt(parked.successor(this), new CancellationException()) == null) {
      Thread.onSpinWait();
      pending = step;
    }
  }
}
