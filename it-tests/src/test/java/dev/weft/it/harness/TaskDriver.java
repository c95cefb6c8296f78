package dev.weft.it.harness;

import dev.weft.Task;
import dev.weft.it.kit.Trace;

/** Somebody who waits for a task, or cancels it, and logs how it ends. */
final class TaskDriver {
  private final Task<?> task;
  private final Trace trace;
  private final Settle settle;
  private final Outcome outcome;

  TaskDriver(Task<?> task, Trace trace) {
    this.task = task;
    this.trace = trace;
    this.settle = new Settle(trace);
    this.outcome = Outcome.of(trace, "task", task);
  }

  /** Cancels the task when it waits for the stage of this number. */
  void cancelAt(int index) {
    boolean[] cancelled = {false};
    settle.interruptAt(
        stage -> {
          if (cancelled[0] || trace.indexOf(stage) != index) {
            return false;
          }
          cancelled[0] = true;
          trace.log("> cancel at " + stage.name());
          trace.log("  cancelled: " + task.cancel(true));
          return true;
        });
  }

  /** From now on logs where the task is suspended. */
  void look() {
    settle.interruptAt(
        stage -> {
          Places.log(trace, task);
          return false;
        });
  }

  /** Waits for its end. */
  void finish() {
    settle.until(outcome);
    trace.log("  done: " + task.isDone() + " cancelled: " + task.isCancelled());
  }
}
