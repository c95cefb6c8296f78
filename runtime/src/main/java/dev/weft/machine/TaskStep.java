package dev.weft.machine;

import dev.weft.loop.Loop;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a coroutine once it has suspended: one step to its end, or to its cancellation.
 */
final class TaskStep extends Step {
  private final Observed<@Nullable Object> task;

  TaskStep(TaskMachine<?> machine, Observed<@Nullable Object> task, @Nullable Loop loop) {
    super(machine, loop);
    this.task = task;
  }

  /** The step that takes over when the task is cancelled. */
  TaskStep successor(TaskMachine<?> machine) {
    return new TaskStep(machine, task, loop());
  }

  @Override
  TaskMachine<?> task(AsyncMachine<?> machine) {
    return (TaskMachine<?>) machine;
  }

  @Override
  Throwable raised(AsyncMachine<?> machine, Throwable reason, boolean pulls) {
    hear();
    Throwable inSource = Interruptible.within(reason);
    if (!pulls || inSource == reason) {
      return reason;
    }
    ((TaskMachine<?>) machine).raiseInstead(reason);
    return inSource;
  }

  @Override
  void hear() {
    task.hear();
  }

  @SuppressWarnings("NullAway") // the result is whatever the body returned
  @Override
  @Nullable Step finish(AsyncMachine<?> machine, Run run, @Nullable Throwable thrown) {
    machine.step = null;
    if (thrown != null) {
      task.failing(thrown, loop());
      return task.settleExceptionally(thrown);
    }
    Object result = machine.current;
    machine.current = null;
    return task.settle(result);
  }
}
