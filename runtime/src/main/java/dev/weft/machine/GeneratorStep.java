package dev.weft.machine;

import dev.weft.loop.Loop;
import org.jspecify.annotations.Nullable;

/** A pending step of an asynchronous generator, on behalf of the task that has begun it. */
abstract class GeneratorStep extends Step {
  private final @Nullable TaskMachine<?> task;

  GeneratorStep(AsyncGeneratorMachine<?, ?, ?> machine, @Nullable Loop loop) {
    this(machine, loop, Running.task());
  }

  GeneratorStep(
      AsyncGeneratorMachine<?, ?, ?> machine, @Nullable Loop loop, @Nullable TaskMachine<?> task) {
    super(machine, loop);
    this.task = task;
  }

  @Override
  final @Nullable TaskMachine<?> task(AsyncMachine<?> machine) {
    return task;
  }
}
