package dev.weft.machine;

import dev.weft.loop.Agent;
import dev.weft.loop.Patient;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * In the cell of a step: it waits for a stage that has been asked to end, and takes its time. What
 * the stage comes to is what the body gets.
 */
final class Asked {
  private final CompletionStage<?> stage;
  private final Step successor;
  private final Throwable reason;
  private volatile int heardBefore;
  private volatile @Nullable Thread asking;

  /**
   * A wait that is asked for an end.
   *
   * @param stage the stage waited for
   * @param successor takes over where the reason has to be raised at once
   * @param reason what is to be raised
   */
  Asked(CompletionStage<?> stage, Step successor, Throwable reason) {
    this.stage = stage;
    this.successor = successor;
    this.reason = reason;
    again();
  }

  /** The stage is about to be asked: what has been heard of it until now does not count. */
  void again() {
    heardBefore = stage instanceof Patient patient ? patient.timesHeard() : 0;
  }

  CompletionStage<?> stage() {
    return stage;
  }

  Step successor() {
    return successor;
  }

  Throwable reason() {
    return reason;
  }

  /** Whether a stage takes its time to end. */
  static boolean isPatient(Object stage) {
    return stage instanceof Patient && !(stage instanceof Step step && step.isDone());
  }

  /** Who runs the body that the stage tells the end of. */
  @Nullable Interruptible body() {
    if (!(stage instanceof Awaited<?> future) || future.isDone()) {
      return null;
    }
    return future instanceof Step step
        ? step
        : future.body() instanceof TaskMachine<?> machine ? machine : null;
  }

  /** Asks the stage; false if it has ended, or waits itself for who asks it. */
  boolean ask(Throwable error) {
    if (asking == Agent.thread() || !(stage instanceof Patient patient)) {
      return false;
    }
    asking = Agent.thread();
    try {
      return patient.end(error);
    } finally {
      asking = null;
    }
  }

  /** Whether a stage that has given a value has done so without having been told. */
  boolean isUnheard() {
    return stage instanceof Patient patient && !patient.heardSince(heardBefore);
  }

  /** What the body gets for a failure of the stage. */
  Throwable instead(Throwable failure) {
    boolean cancelled = failure instanceof CancellationException;
    return cancelled && !(reason instanceof CancellationException) ? reason : failure;
  }
}
