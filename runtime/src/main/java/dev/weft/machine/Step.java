package dev.weft.machine;

import dev.weft.GeneratorExit;
import dev.weft.loop.Loop;
import dev.weft.loop.Patient;
import dev.weft.loop.Returnable;
import dev.weft.loop.Stages;
import dev.weft.loop.Wave;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A step that has really suspended, and the stage that tells its end: it may be interrupted, and
 * another step may take over from it.
 */
abstract class Step extends Waiter implements Patient, Interruptible {
  /**
   * How often an error that this was asked to end with has been raised in the body. It may wrap
   * around: it is only compared, and a step is to stay small.
   */
  private volatile byte timesHeard;

  Step(AsyncMachine<?> machine, @Nullable Loop loop) {
    super(machine, loop);
  }

  /**
   * Has another step take over: at once if this one is parked, else at its next suspension.
   *
   * @return the step that takes over, maybe another one; null if this one has ended or been
   *     overtaken
   */
  final @Nullable Step interrupt(Step successor, Throwable reason) {
    AsyncMachine<?> interrupted = machine;
    Object now = cell;
    if (now instanceof Interruption earlier && earlier.successor() != this) {
      return earlier.successor();
    }
    if (interrupted == null || isOver(now)) {
      return null;
    }
    if (now == Mark.RUNNING || now instanceof Interruption) {
      return CELL.compareAndSet(this, now, new Interruption(successor, reason)) ? successor : null;
    }
    if (!CELL.compareAndSet(this, now, Mark.OVERTAKEN)) {
      return null;
    }
    machine = null;
    wakeAll(successor.takeOver(interrupted, now, reason));
    return successor;
  }

  private static boolean isOver(Object cell) {
    return cell == Mark.FINISHED || cell == Mark.OVERTAKEN;
  }

  /**
   * Raises an error where the body is suspended, or at its next suspension. If it awaits a stage
   * that takes its time to end, that is asked to end, and the body goes on with what it comes to.
   *
   * @param successor takes over to raise it; may be this step
   * @param here raises it in any case
   * @return who is to be interrupted instead; null if nobody; this step if it has ended or been
   *     overtaken
   */
  final @Nullable Interruptible interrupt(Step successor, Throwable reason, boolean here) {
    Object refused = null;
    for (; ; ) {
      AsyncMachine<?> interrupted = machine;
      Object now = cell;
      if (interrupted == null || isOver(now)) {
        return this;
      }
      if (now instanceof Interruption || Wave.hasReached(interrupted)) {
        return null;
      }
      if (now == Mark.RUNNING) {
        if (CELL.compareAndSet(this, now, new Interruption(successor, reason))) {
          Wave.reaches(interrupted);
          return null;
        }
      } else if (!here && now != refused && (now instanceof Asked || Asked.isPatient(now))) {
        Asked asked = asked(now, successor, reason);
        if (now == asked || CELL.compareAndSet(this, now, asked)) {
          Interruptible body = asked.body();
          if (body != null || asked.ask(within(reason))) {
            return body;
          }
          refused = asked;
        }
      } else if (CELL.compareAndSet(this, now, successor == this ? Mark.RUNNING : Mark.OVERTAKEN)) {
        if (successor == this) {
          strayed = true;
        } else {
          machine = null;
        }
        Wave.reaches(interrupted);
        wakeAll(successor.takeOver(interrupted, now, reason));
        return null;
      }
    }
  }

  private static Asked asked(Object waiting, Step successor, Throwable reason) {
    if (waiting instanceof Asked earlier) {
      earlier.again();
      return earlier;
    }
    return new Asked((CompletionStage<?>) waiting, successor, reason);
  }

  /** What a stage is asked to end with: sources of the body know no error but a cancellation. */
  private Throwable within(Throwable reason) {
    return pulls ? Interruptible.within(reason) : reason;
  }

  @Override
  public @Nullable Interruptible interrupt(Throwable reason, boolean here) {
    Interruptible next = interrupt(this, reason, here);
    return next == this ? null : next;
  }

  @Override
  public final boolean end(Throwable reason) {
    boolean alive = !isDone();
    if (alive) {
      Wave.of(() -> Interruptible.interruptInnermost(this, Interruptible.within(reason)));
    }
    return alive;
  }

  /**
   * Raises a {@link CancellationException} in the body, where that awaits; this completes as the
   * body goes on.
   */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return end(new CancellationException());
  }

  /** Completes as cancelled, and leaves the body alone. */
  final void letGo() {
    super.cancel(false);
  }

  @Override
  public final int timesHeard() {
    return timesHeard;
  }

  @Override
  public final boolean heardSince(int before) {
    return timesHeard != before;
  }

  /** An error that this was asked to end with is about to be raised. */
  void hear() {
    byte before = timesHeard; // only who runs the body writes it
    timesHeard = (byte) (before + 1);
  }

  /** Takes an interruption back that has not come to anything yet. */
  final void withdraw(Throwable reason) {
    Object now = cell;
    if (now instanceof Interruption interruption && interruption.reason() == reason) {
      CELL.compareAndSet(this, now, Mark.RUNNING);
    }
  }

  /** A closing stands in the place of this step in a source: lets go of that as soon as it can. */
  final void ask() {
    asked = true;
    CompletionStage<?> stage = awaited();
    if (stage != null && recallAny(stage)) {
      strayed = true;
      wakeAll(proceed(false, null, null));
    }
  }

  @Override
  final boolean recallAny(CompletionStage<?> stage) {
    for (Object waiting = cell; isFor(stage, waiting); waiting = cell) {
      if (recall(waiting)) {
        return true;
      }
    }
    return false;
  }

  /** Waits no more for a stage, if it has not come yet; the machine awaits it again. */
  private boolean recall(Object waiting) {
    Object next = waiting instanceof Asked earlier ? interruption(earlier) : Mark.RUNNING;
    boolean recalled = CELL.compareAndSet(this, waiting, next);
    if (recalled) {
      asked = false;
      Pulls.innermost(owned()).current = stage(waiting);
    }
    return recalled;
  }

  private static Interruption interruption(Asked asked) {
    return new Interruption(asked.successor(), asked.reason());
  }

  /**
   * Goes on with a machine that another step has run so far: raises the reason where it is
   * suspended.
   */
  final @Nullable Step takeOver(AsyncMachine<?> interrupted, Object awaited, Throwable reason) {
    machine = interrupted;
    Object source = stage(awaited);
    pulls = source instanceof CompletionStage<?> stage && Pulls.take(interrupted, this, stage);
    if (!pulls && waitsFor(interrupted, awaited)) {
      interrupted.step = this;
      return proceed(false, null, null);
    }
    Throwable error = raised(interrupted, reason, pulls);
    Outcome outcome = new Outcome(source, null, error);
    boolean hops = loop != null && Loop.current() != loop;
    if (hops) {
      cell = outcome;
    }
    interrupted.step = this;
    stop(awaited, reason, pulls);
    if (hops) {
      hop(outcome);
      return null;
    }
    return proceed(true, null, error);
  }

  /** Whether what the body awaits ends first. */
  boolean waitsFor(AsyncMachine<?> interrupted, Object awaited) {
    return false;
  }

  /** What is raised for a reason; in the innermost of the sources if it pulls. */
  Throwable raised(AsyncMachine<?> interrupted, Throwable reason, boolean pulls) {
    hear();
    return reason;
  }

  /** Ends what the body, or its innermost source, awaits. */
  void stop(Object awaited, Throwable reason, boolean pulls) {
    cancel(awaited, reason);
  }

  static void cancel(Object awaited, Throwable reason) {
    try {
      if (awaited instanceof CompletionStage<?> stage) {
        Stages.cancel(stage);
      }
      if (stage(awaited) instanceof Returnable value) {
        value.giveBack(); // it may have come in the meantime, and the body will not see it
      }
    } catch (Throwable thrown) {
      // A stage that cannot be cancelled is left to itself.
      reason.addSuppressed(thrown);
    }
  }

  @Override
  final @Nullable Throwable came(Object waiting, @Nullable Throwable error) {
    Throwable raised = error;
    if (waiting instanceof Asked asked) {
      if (error != null) {
        hear();
        raised = answer(asked, error);
      } else if (asked.isUnheard()) {
        CELL.compareAndSet(this, Mark.RUNNING, interruption(asked));
      } else {
        hear();
      }
    }
    if (raised != null) {
      owned().trace(stage(waiting), raised);
    }
    return raised;
  }

  /** What is raised for the failure of a stage that was asked to end. */
  private Throwable answer(Asked asked, Throwable failure) {
    Throwable raised = asked.instead(failure);
    return raised == failure ? failure : raised(owned(), raised, pulls);
  }

  @Override
  final boolean defersTo(CompletionStage<?> stage) {
    Object now = cell;
    if (!(now instanceof Interruption interruption)
        || interruption.reason() instanceof GeneratorExit
        || !Asked.isPatient(stage)) {
      return false;
    }
    Asked asked = new Asked(stage, interruption.successor(), interruption.reason());
    if (!CELL.compareAndSet(this, now, asked)) {
      return false; // a closing comes first
    }
    Interruptible body = asked.body();
    if (body != null) {
      Interruptible.interruptInnermost(body, Interruptible.within(interruption.reason()));
    } else if (!asked.ask(within(interruption.reason()))) {
      return !CELL.compareAndSet(this, asked, now);
    }
    return true;
  }

  @Override
  final @Nullable Step overtaken(AsyncMachine<?> running, CompletionStage<?> stage) {
    Interruption interruption;
    do {
      interruption = (Interruption) cell;
    } while (!CELL.compareAndSet(
        this, interruption, interruption.successor() == this ? Mark.RUNNING : Mark.OVERTAKEN));
    if (interruption.successor() == this) {
      strayed = true;
    } else {
      machine = null;
    }
    return interruption.successor().takeOver(running, stage, interruption.reason());
  }
}
