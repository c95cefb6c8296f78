package dev.weft.machine;

import dev.weft.GeneratorExit;
import dev.weft.loop.Loop;
import dev.weft.loop.Patient;
import dev.weft.loop.Returnable;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A pending close of an asynchronous generator. */
final class ClosingStep extends GeneratorStep {
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

  /** A stage that takes its time has ended before the body goes on, as where a task awaits it. */
  @Override
  boolean waitsFor(AsyncMachine<?> machine, Object awaited) {
    Object stage = stage(awaited);
    if (stage instanceof Step || !(stage instanceof Patient patient) || hasCome(awaited)) {
      return false;
    }
    if (!(awaited instanceof Asked) && !patient.end(new CancellationException())) {
      return false;
    }
    if (stage instanceof Returnable source) {
      ((CompletionStage<?>) stage).whenComplete((value, failure) -> source.giveBack());
    }
    machine.awaiting().current = stage;
    return true;
  }

  @Override
  void stop(Object awaited, Throwable reason, boolean pulls) {
    if (stage(awaited) instanceof Step step) {
      step.letGo(); // a source, which its consumer closes on its way out
    } else if (!pulls) {
      cancel(awaited, reason);
    }
  }

  @Override
  Run resume(AsyncMachine<?> machine, @Nullable Object value, @Nullable Throwable error)
      throws Throwable {
    GeneratorExit raised = exit;
    if (raised == null) {
      return super.resume(machine, value, error);
    }
    exit = null;
    if (error != null && error != raised && !(error instanceof CancellationException)) {
      raised.addSuppressed(error);
    }
    if (Pulls.source(machine.awaiting()) != null) {
      Pulls.part(machine, this);
    }
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
