package dev.weft.async;

import dev.weft.loop.Agent;
import dev.weft.machine.TaskMachine;
import org.jspecify.annotations.Nullable;

/**
 * An error that is raised in a task while it is in a scope, by whatever thread, and must not be
 * once the task has left that. So the leaving waits for a thread that is about to raise it, and
 * withdraws it if it has not arrived.
 */
final class Interruption {
  private final TaskMachine<?> task;
  private volatile @Nullable Throwable error;
  private volatile @Nullable Thread bringer;

  /** Of a task, none as yet. */
  Interruption(TaskMachine<?> task) {
    this.task = task;
  }

  /** What the task is, or was, interrupted with; null for nothing. */
  @Nullable Throwable error() {
    return error;
  }

  /** The calling thread is about to {@link #raise} an error; under the lock of the scope. */
  void announce(Throwable announced) {
    error = announced;
    bringer = Agent.thread();
  }

  /** Raises what was announced; without the lock. */
  void raise(Throwable announced) {
    try {
      task.interrupt(announced);
    } finally {
      bringer = null;
    }
  }

  /** The task leaves, and nothing is announced any more: what it has not seen it never will. */
  void end() {
    for (Thread busy = bringer; busy != null && busy != Agent.thread(); busy = bringer) {
      Thread.onSpinWait();
    }
    Throwable raised = error;
    if (raised != null) {
      task.withdraw(raised);
    }
  }
}
