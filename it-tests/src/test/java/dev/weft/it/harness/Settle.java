package dev.weft.it.harness;

import dev.weft.it.kit.Later;
import dev.weft.it.kit.Trace;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Brings asynchronous steps to their end: whenever a program waits for a stage, ends that stage,
 * one at a time and from this thread, so that the order of events is the same in every run.
 */
final class Settle {
  private final Trace trace;
  private Predicate<Later> interruption = stage -> false;

  Settle(Trace trace) {
    this.trace = trace;
  }

  /** At the stages where this returns true it has done something else than to end the stage. */
  void interruptAt(Predicate<Later> interruption) {
    this.interruption = interruption;
  }

  /** Ends stages until the step has come to its end. */
  void until(Outcome outcome) {
    while (!outcome.isDone()) {
      Later stage = trace.awaited();
      if (stage == null) {
        pause();
      } else if (!interruption.test(stage)) {
        trace.log("end " + stage.name());
        stage.end();
      }
    }
    trace.logCancelled();
  }

  private static void pause() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("given up");
    }
    LockSupport.parkNanos(20_000);
  }
}
