package dev.weft.machine;

import dev.weft.GeneratorExit;
import dev.weft.loop.Loop;
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

  /** A closing that takes over from a pending step. */
  ClosingStep(
      AsyncGeneratorMachine<?, ?, ?> machine,
      @Nullable Loop loop,
      Step pending,
      GeneratorExit exit) {
    super(machine, loop);
    this.pending = pending;
    this.exit = exit;
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
    Throwable failure = thrown instanceof GeneratorExit e ? Errors.hiddenIn(e) : thrown;
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
