package dev.weft.async;

import dev.weft.loop.Timers;
import dev.weft.machine.Running;
import dev.weft.machine.TaskMachine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** When a task is interrupted unless it leaves before. */
public final class Deadline {
  private final Interruption interruption;
  private @Nullable CompletableFuture<Void> timer;
  private boolean left;

  /** A deadline of the running task, not set. */
  public Deadline() {
    TaskMachine<?> running = Running.task();
    if (running == null) {
      throw new IllegalStateException("a timeout scope is opened in a task");
    }
    interruption = new Interruption(running);
  }

  /** Sets it; null for never. */
  public void set(@Nullable Duration time) {
    CompletableFuture<Void> next = time == null ? null : Timers.sleep(time);
    synchronized (this) {
      if (isExpired() || left) {
        cancel(next);
        throw new IllegalStateException("the timeout scope is " + this);
      }
      cancel(timer);
      timer = next;
    }
    if (next != null) {
      next.thenRun(() -> expire(next, time));
    }
  }

  private static void cancel(@Nullable CompletableFuture<Void> timer) {
    if (timer != null) {
      timer.cancel(false);
    }
  }

  private void expire(CompletableFuture<Void> from, @Nullable Duration time) {
    TimeoutException raised = new TimeoutException("not complete after " + time);
    synchronized (this) {
      if (left || timer != from) {
        return;
      }
      interruption.announce(raised);
    }
    interruption.raise(raised);
  }

  /** Whether it was over in time. */
  public boolean isExpired() {
    return interruption.error() != null;
  }

  /** Measures no time any more. A timeout that the body has not seen it never will. */
  public CompletionStage<Void> leave() {
    synchronized (this) {
      left = true;
      cancel(timer);
    }
    interruption.end();
    return CompletableFuture.allOf();
  }

  @Override
  public synchronized String toString() {
    return isExpired() ? "expired" : left ? "finished" : "active";
  }
}
