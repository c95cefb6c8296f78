package dev.weft;

import dev.weft.loop.Patient;
import dev.weft.machine.Inspection;
import dev.weft.machine.Observed;
import dev.weft.machine.TaskMachine;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A started coroutine: {@code asyncio.Task} in Python. It completes as its body ends: with what the
 * body returned, or exceptionally with the very object it threw.
 *
 * <p>It is a future like any other, and may be completed from outside; the body then runs on
 * unobserved. What is derived from it ({@code thenApply} and the like) is a plain future: to cancel
 * that does not cancel the body.
 *
 * @param <R> the result returned
 */
public final class Task<R extends @Nullable Object> extends Observed<R> implements Patient {
  /**
   * A task for the machine that runs its body, to be completed as the body ends.
   *
   * @param body asked to stop when the task is cancelled
   */
  public Task(TaskMachine<?> body) {
    super(body);
  }

  /**
   * Asks the body to stop, as {@code asyncio.Task.cancel} does: the stage it awaits is cancelled
   * and a {@link CancellationException} is raised at the await. A body that is running now gets it
   * at its next suspension. The body may clean up, and even go on; so the task may be complete only
   * later, and need not end cancelled.
   *
   * <p>If what it awaits has a body, or waits for one, it is that which is asked to stop: another
   * task, the step of an asynchronous generator (where {@code async for} waits for an element,
   * too), what {@link Async#gather}, {@link Async#first} and {@link Async#timeout} give, the end of
   * a {@link TaskGroup}. This body then goes on when that has ended, with what it came to: with the
   * cancellation, as a rule, but with a value if the cancellation has been caught there. To cancel
   * again interrupts what is done to clean up. Any other stage is cancelled, and not waited for.
   *
   * @param mayInterruptIfRunning has no effect
   * @return whether the body was asked; false if the task is complete
   */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (isDone()) {
      return false;
    }
    body().cancel();
    return true;
  }

  @Override
  public boolean end(Throwable reason) {
    return cancel(true);
  }

  /**
   * The template, and where it stands: {@code Squares.total(Squares.java:21), awaiting Sleep}, or
   * how it ended; see {@link CoroutineInfo}.
   */
  @Override
  public String toString() {
    return Inspection.toString(this);
  }
}
