package dev.weft.machine;

import dev.weft.GeneratorExit;
import dev.weft.loop.Loop;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A pending close of an asynchronous generator. */
final class ClosingStep extends Step {
  private final @Nullable Step pending;
  private @Nullable GeneratorExit exit;

  /** A closing whose body has run to an await. */
  ClosingStep(AsyncGeneratorMachine<?, ?, ?> machine, @Nullable Loop loop) {
    super(machine, loop);
    this.pending = null;
  }

  /**
   * A closing that takes over.
   *
   * @param driver the step that drives the machine
   * @param pending the step that is told of it
   */
  ClosingStep(AsyncGeneratorMachine<?, ?, ?> machine, Step driver, Step pending) {
    super(machine, driver.loop() == null ? Loop.current() : driver.loop());
    this.pending = pending;
    this.exit = new GeneratorExit();
  }

  /** There is nothing to close any more: the body has ended by itself. */
  @SuppressWarnings("NullAway") // a closing completes with null
  void spare(AsyncMachine<?> machine) {
    machine.step = null;
    neverRun();
    wakeAll(settle(null));
  }

  /** Takes over from a step that waits for a stage, or FINISHED, on behalf of another machine. */
  void beginFor(AsyncMachine<?> machine, Object awaited) {
    wakeAll(takeOver(machine, awaited, exit()));
  }

  /** What is to be raised. */
  GeneratorExit exit() {
    return Objects.requireNonNull(exit);
  }

  /** The step that is told of it. */
  Step pending() {
    return Objects.requireNonNull(pending);
  }

  @Override
  Run resume(AsyncMachine<?> machine, @Nullable Object value, @Nullable Throwable error)
      throws Throwable {
    GeneratorExit raised = exit;
    if (raised == null) {
      return super.resume(machine, value, error);
    }
    exit = null;
    return machine.raiseExit(raised);
  }

  @SuppressWarnings("NullAway") // a closing completes with null
  @Override
  @Nullable Step finish(AsyncMachine<?> machine, Run run, @Nullable Throwable thrown) {
    Throwable failure = thrown instanceof GeneratorExit passed ? Errors.onTheWayOf(passed) : thrown;
    if (run == Run.YIELDED) {
      failure = Protocol.refused(machine);
    }
    machine.step = null;
    if (pending != null) {
      wakeAll(pending.settleExceptionally(new CancellationException("the generator was closed")));
    }
    return failure == null ? settle(null) : settleExceptionally(failure);
  }
}
