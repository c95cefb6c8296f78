package dev.weft.machine;

import dev.weft.Task;
import dev.weft.loop.Loop;
import dev.weft.loop.Wave;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What a generated coroutine extends.
 *
 * @param <R> the result returned
 */
public abstract class TaskMachine<R extends @Nullable Object> extends AsyncMachine<R>
    implements Interruptible {
  private static final VarHandle EARLY =
      Fields.handle(MethodHandles.lookup(), "early", Throwable.class);

  /**
   * What is to be raised at the first suspension. Who raises it there is whoever takes it away: the
   * thread that starts the body, or one that finds the body suspended by now. Later: what is to be
   * raised instead of the cancellation that a source of the body was interrupted with.
   */
  private volatile @Nullable Throwable early;

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
    Running here = Running.here();
    TaskMachine<?> before = here.enter(this);
    try {
      if (run(States.START, null) == Run.AWAITS) {
        suspended(task);
      } else {
        task.complete(current);
        current = null;
      }
    } catch (Throwable thrown) {
      Observed<?> observed = task;
      observed.failing(thrown, Loop.current());
      task.completeExceptionally(thrown);
    } finally {
      here.enter(before);
    }
    return (Task<R>) task;
  }

  private void suspended(Observed<@Nullable Object> task) {
    Loop loop = Loop.current();
    TaskStep first = new TaskStep(this, task, loop);
    step = first;
    if (loop != null) {
      task.register(loop);
    }
    if (EARLY.getAndSet(this, null) instanceof Throwable reason) {
      first.interrupt(first.successor(this), reason);
    }
    first.begin();
  }

  /**
   * Asks the body to stop: raises a {@link CancellationException} at its await. May be called from
   * any thread, and more than once.
   */
  public final void cancel() {
    interrupt(new CancellationException());
  }

  /**
   * Raises an error where the body awaits, or where it next does. If what it awaits takes its time
   * to end, that is asked to end first, and the error stands for the cancellation that comes of it.
   *
   * @param reason the error
   */
  public final void interrupt(Throwable reason) {
    Wave.of(() -> Interruptible.interruptInnermost(this, reason));
  }

  @Override
  public final @Nullable Interruptible interrupt(Throwable reason, boolean here) {
    Step pending = step;
    if (pending == null && EARLY.compareAndSet(this, null, reason)) {
      pending = step;
      if (pending == null || !EARLY.compareAndSet(this, reason, null)) {
        return null;
      }
    }
    while (pending instanceof TaskStep parked) {
      Interruptible next = parked.interrupt(parked.successor(this), reason, here);
      if (next != parked) {
        return next;
      }
      Thread.onSpinWait();
      pending = step;
    }
    return null;
  }

  /** Has an error raised in the body in place of the cancellation that comes out of its source. */
  final void raiseInstead(Throwable reason) {
    early = reason;
  }

  @Override
  final Run goOn(@Nullable Object value, @Nullable Throwable error) throws Throwable {
    Throwable instead = early;
    if (instead == null) {
      return super.goOn(value, error);
    }
    early = null;
    return super.goOn(value, error instanceof CancellationException ? instead : error);
  }

  /**
   * Takes an interruption back that the body has not seen yet; called by the body.
   *
   * @param reason the error that was to be raised
   */
  public final void withdraw(Throwable reason) {
    EARLY.compareAndSet(this, reason, null);
    Step pending = step;
    if (pending != null) {
      pending.withdraw(reason);
    }
  }
}
