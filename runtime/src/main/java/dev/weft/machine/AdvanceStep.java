package dev.weft.machine;

import dev.weft.loop.Loop;
import org.jspecify.annotations.Nullable;

/** A pending advance, send or raise of an asynchronous generator. */
final class AdvanceStep extends GeneratorStep {
  AdvanceStep(AsyncGeneratorMachine<?, ?, ?> machine, @Nullable Loop loop) {
    super(machine, loop);
  }

  /** One that goes on where the step of another machine drove this one. */
  AdvanceStep(AsyncGeneratorMachine<?, ?, ?> machine, Step driver, AsyncMachine<?> driven) {
    super(machine, driver.loop(), driver.task(driven));
  }

  @Override
  @Nullable Step finish(AsyncMachine<?> machine, Run run, @Nullable Throwable thrown) {
    machine.step = null;
    return tell(run, thrown);
  }

  private @Nullable Step tell(Run run, @Nullable Throwable thrown) {
    return thrown == null ? settle(run == Run.YIELDED) : settleExceptionally(thrown);
  }

  /**
   * A close has come meanwhile: it drops the element and acts at its yield; if the body has ended
   * it has nothing to do.
   */
  @SuppressWarnings("NullAway") // a closing completes with null
  @Override
  @Nullable Step finishInterrupted(
      AsyncMachine<?> machine,
      Step successor,
      Throwable reason,
      Run run,
      @Nullable Throwable thrown) {
    if (run == Run.YIELDED) {
      machine.awaitClose();
      return successor.takeOver(machine, Mark.FINISHED, reason);
    }
    machine.step = null;
    successor.neverRun();
    wakeAll(tell(run, thrown));
    return successor.settle(null);
  }
}
