package dev.weft.machine;

import dev.weft.loop.Agent;
import dev.weft.loop.Loop;
import dev.weft.loop.Patient;
import dev.weft.loop.Returnable;
import dev.weft.loop.Stages;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A step that has really suspended: its own callback on the stages that its machine awaits, one
 * after the other, and the stage that tells its end.
 *
 * <p>Whoever moves the {@link #cell} to RUNNING owns the machine until he parks or finishes the
 * step: the thread that completes the awaited stage, or the one that closes or cancels. The loser
 * of that race does nothing.
 */
abstract class Step extends Awaited<@Nullable Object>
    implements BiConsumer<@Nullable Object, @Nullable Throwable>, Runnable {
  private static final VarHandle CELL = Fields.handle(MethodHandles.lookup(), "cell", Object.class);

  /** The machine, until the step has ended or been overtaken. */
  private @Nullable AsyncMachine<?> machine;

  /** The loop that the step was begun on. */
  private final @Nullable Loop loop;

  /** The task that the step is part of, if any. */
  private final @Nullable TaskMachine<?> task;

  /**
   * RUNNING; the awaited stage; its {@link Outcome}; an {@link Interruption}; OVERTAKEN; FINISHED.
   */
  private volatile Object cell = Mark.RUNNING;

  /**
   * The thread that runs the machine or registers with a stage. Others may read it late; each
   * thread sees of itself what is true, and asks for no more.
   */
  private @Nullable Thread runner;

  /** Whether it waits for what a source awaits, see {@link Pulls}. */
  private boolean pulls;

  /** Whether it has taken over from a step that did, and whose sources are still to be left. */
  private boolean parts;

  /** Whether a closing may stand in its place in a source. */
  private volatile boolean asked;

  /** Whether a stage may still call that this step waits for no more. */
  private boolean strayed;

  Step(AsyncMachine<?> machine, @Nullable Loop loop) {
    this.machine = machine;
    this.loop = loop;
    this.task = machine instanceof TaskMachine<?> coroutine ? coroutine : Running.task();
  }

  /** A step of the same loop and task as another. */
  Step(AsyncMachine<?> machine, Step other) {
    this.machine = machine;
    this.loop = other.loop;
    this.task = other.task;
  }

  /** What an awaited stage came to, on its way to the thread that takes it. */
  private record Outcome(Object stage, @Nullable Object value, @Nullable Throwable error) {}

  /** That another step takes over at the next suspension of this one. */
  private record Interruption(Step successor, Throwable reason) {}

  /** Runs the machine on after an await. */
  Run resume(AsyncMachine<?> machine, @Nullable Object value, @Nullable Throwable error)
      throws Throwable {
    return machine.woken(value, error);
  }

  /** Tells the end of this step; whom that wakes. */
  abstract @Nullable Step finish(AsyncMachine<?> machine, Run run, @Nullable Throwable thrown);

  /** The same where another step was to take over at the next suspension. */
  @Nullable Step finishInterrupted(
      AsyncMachine<?> machine,
      Step successor,
      Throwable reason,
      Run run,
      @Nullable Throwable thrown) {
    return finish(machine, run, thrown);
  }

  final @Nullable Loop loop() {
    return loop;
  }

  @Override
  protected final @Nullable AsyncMachine<?> body() {
    return machine;
  }

  /** The stage that this step waits for, if it is parked. */
  final @Nullable CompletionStage<?> awaited() {
    return cell instanceof CompletionStage<?> stage ? stage : null;
  }

  @Override
  public final String toString() {
    return Inspection.toString(this);
  }

  /** Whether the calling thread runs the body: it is the body that asks. */
  final boolean isRunningHere() {
    return cell == Mark.RUNNING && runner == Agent.thread();
  }

  /** Waits for what the machine awaits, at its first suspension in this step. */
  final void begin() {
    wakeAll(proceed(false, null, null));
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
    if (now instanceof Interruption earlier) {
      return earlier.successor;
    }
    if (interrupted == null || now == Mark.FINISHED || now == Mark.OVERTAKEN) {
      return null;
    }
    if (now == Mark.RUNNING) {
      return CELL.compareAndSet(this, now, new Interruption(successor, reason)) ? successor : null;
    }
    if (!pulls && isLeftTo(now, successor, reason)) {
      return successor;
    }
    if (!CELL.compareAndSet(this, now, Mark.OVERTAKEN)) {
      return null;
    }
    machine = null;
    wakeAll(successor.takeOver(interrupted, now, reason));
    return successor;
  }

  /** Takes an interruption back that has not come to anything yet. */
  final void withdraw(Throwable reason) {
    Object now = cell;
    if (now instanceof Interruption interruption && interruption.reason == reason) {
      CELL.compareAndSet(this, now, Mark.RUNNING);
    }
  }

  /** A closing stands in the place of this step in a source: lets go of that as soon as it can. */
  final void ask() {
    asked = true;
    if (cell instanceof CompletionStage<?> stage && recall(stage)) {
      strayed = true;
      wakeAll(proceed(false, null, null));
    }
  }

  /** Waits no more for a stage, if it has not come yet; the machine awaits it again. */
  private boolean recall(CompletionStage<?> stage) {
    boolean recalled = CELL.compareAndSet(this, stage, Mark.RUNNING);
    if (recalled) {
      asked = false;
      Pulls.innermost(owned()).current = stage;
    }
    return recalled;
  }

  /**
   * Goes on with a machine that another step has run so far: raises the reason where it is
   * suspended.
   */
  final @Nullable Step takeOver(AsyncMachine<?> interrupted, Object awaited, Throwable reason) {
    machine = interrupted;
    Object source = stage(awaited);
    parts = source instanceof CompletionStage<?> stage && Pulls.take(interrupted, this, stage);
    Outcome outcome = new Outcome(source, null, reason);
    boolean hops = loop != null && Loop.current() != loop;
    if (hops) {
      cell = outcome;
    }
    interrupted.step = this;
    if (!parts) {
      cancel(awaited, reason);
    }
    if (hops) {
      hop(outcome);
      return null;
    }
    return raise(null, reason);
  }

  private static void cancel(Object awaited, Throwable reason) {
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

  /** What a step has waited for that another one takes over from. */
  private static Object stage(Object awaited) {
    return awaited instanceof Outcome outcome ? outcome.stage : awaited;
  }

  /** Resumes machines until no more is woken. */
  static void wakeAll(@Nullable Step first) {
    Step step = first;
    while (step != null) {
      step =
          step.cell instanceof Awaited<?> future && future.isDone() ? step.wakeAfter(future) : null;
    }
  }

  private @Nullable Step wakeAfter(Awaited<?> future) {
    return future.isCompletedExceptionally()
        ? wake(future, null, Peek.failure(future))
        : wake(future, future.getNow(null), null);
  }

  @Override
  public final void accept(@Nullable Object value, @Nullable Throwable error) {
    Object waiting = cell;
    if (!(waiting instanceof CompletionStage<?>) || strayed) {
      return; // it has gone on without this stage
    }
    accept(waiting, value, error);
  }

  private void accept(Object waiting, @Nullable Object value, @Nullable Throwable error) {
    Throwable failure = error == null ? null : Stages.unwrapped(error);
    if (runner == Agent.thread()) {
      // From within whenComplete: who registers there goes on, in a loop.
      CELL.compareAndSet(this, waiting, new Outcome(waiting, value, failure));
    } else {
      wakeAll(wake(waiting, value, failure));
    }
  }

  private @Nullable Step wake(Object waiting, @Nullable Object value, @Nullable Throwable error) {
    if (loop == null || Loop.current() == loop) {
      return CELL.compareAndSet(this, waiting, Mark.RUNNING) ? goOn(waiting, value, error) : null;
    }
    Outcome outcome = new Outcome(waiting, value, error);
    if (CELL.compareAndSet(this, waiting, outcome)) {
      hop(outcome);
    }
    return null;
  }

  @SuppressWarnings("NullAway") // only called where there is a loop
  private void hop(Outcome outcome) {
    try {
      loop.execute(this);
    } catch (RejectedExecutionException e) {
      // The loop has ended, and the body may run nowhere else.
      if (CELL.compareAndSet(this, outcome, Mark.RUNNING)) {
        AsyncMachine<?> abandoned = owned();
        abandoned.abandon();
        wakeAll(ended(abandoned, Run.ENDED, e));
      }
    }
  }

  @Override
  public final void run() {
    if (cell instanceof Outcome outcome && CELL.compareAndSet(this, outcome, Mark.RUNNING)) {
      wakeAll(goOn(outcome.stage, outcome.value, outcome.error));
    }
  }

  private @Nullable Step goOn(Object stage, @Nullable Object value, @Nullable Throwable error) {
    if (error == null) {
      return proceed(true, value, null);
    }
    return raise(stage, error);
  }

  private @Nullable Step raise(@Nullable Object stage, Throwable error) {
    if (parts) {
      parts = false;
      Pulls.part(owned(), this);
    }
    if (stage != null) {
      owned().trace(stage, error);
    }
    return proceed(true, null, error);
  }

  private AsyncMachine<?> owned() {
    AsyncMachine<?> owned = machine;
    if (owned == null) {
      throw new AssertionError("a step that has ended runs");
    }
    return owned;
  }

  /** Runs the machine, or just parks it, until it is parked or the step ends; whom that wakes. */
  private @Nullable Step proceed(
      boolean runs, @Nullable Object firstValue, @Nullable Throwable firstError) {
    AsyncMachine<?> running = owned();
    boolean resumes = runs;
    Object value = firstValue;
    Throwable error = firstError;
    for (; ; ) {
      runner = Agent.thread();
      if (resumes) {
        Run run;
        Running here = Running.here();
        TaskMachine<?> before = here.enter(task);
        try {
          run = resume(running, value, error);
        } catch (Throwable thrown) {
          return ended(running, Run.ENDED, thrown);
        } finally {
          here.enter(before);
        }
        if (run != Run.AWAITS) {
          return ended(running, run, null);
        }
      }
      CompletionStage<?> stage = Pulls.drive(running, this);
      pulls = running.waitsForSource();
      if (!CELL.compareAndSet(this, Mark.RUNNING, stage) && !defersTo(stage)) {
        return overtaken(running, stage);
      }
      if (asked) {
        if (!recall(stage)) {
          return null; // whoever has it now goes on
        }
        resumes = false;
        continue;
      }
      Outcome outcome = register(stage);
      if (outcome == null || strays(outcome)) {
        return null;
      }
      resumes = true;
      value = outcome.value;
      error = outcome.error;
      if (error != null) {
        running.trace(stage, error);
      }
    }
  }

  /** Sends what came while another thread than the loop's held this step to the loop. */
  private boolean strays(Outcome outcome) {
    boolean strays = loop != null && Loop.current() != loop;
    if (strays) {
      cell = outcome;
      hop(outcome);
    }
    return strays;
  }

  /** Waits for a stage; its outcome if that has come from within, on this thread. */
  private @Nullable Outcome register(CompletionStage<?> stage) {
    if (stage instanceof Awaited<?> future && future.link(this)) {
      runner = null;
      return null;
    }
    try {
      stage.whenComplete(strayed ? callback(stage) : this);
    } catch (Throwable thrown) {
      CELL.compareAndSet(this, stage, new Outcome(stage, null, thrown));
    }
    runner = null;
    return cell instanceof Outcome outcome
            && outcome.stage == stage
            && CELL.compareAndSet(this, outcome, Mark.RUNNING)
        ? outcome
        : null;
  }

  /** A callback for this stage alone. */
  private BiConsumer<@Nullable Object, @Nullable Throwable> callback(CompletionStage<?> stage) {
    return (value, error) -> {
      if (cell == stage) {
        accept(stage, value, error);
      }
    };
  }

  /** Leaves an interruption that has come while the task ran to a stage that takes its time. */
  private boolean defersTo(CompletionStage<?> stage) {
    Interruption interruption = (Interruption) cell;
    boolean deferred = !pulls && isLeftTo(stage, interruption.successor, interruption.reason);
    if (deferred) {
      cell = stage;
    }
    return deferred;
  }

  /** Whether the stage that a task awaits ends the wait itself, asked to, and takes its time. */
  private static boolean isLeftTo(Object awaited, Step successor, Throwable reason) {
    return successor instanceof TaskStep && awaited instanceof Patient stage && stage.end(reason);
  }

  private @Nullable Step overtaken(AsyncMachine<?> running, CompletionStage<?> stage) {
    Interruption interruption = (Interruption) cell;
    cell = Mark.OVERTAKEN;
    machine = null;
    return interruption.successor.takeOver(running, stage, interruption.reason);
  }

  private @Nullable Step ended(AsyncMachine<?> running, Run run, @Nullable Throwable thrown) {
    boolean alone = CELL.compareAndSet(this, Mark.RUNNING, Mark.FINISHED);
    machine = null;
    if (alone) {
      return finish(running, run, thrown);
    }
    Interruption interruption = (Interruption) cell;
    return finishInterrupted(running, interruption.successor, interruption.reason, run, thrown);
  }

  /** Makes this a step that has ended although it has not run. */
  final void neverRun() {
    cell = Mark.FINISHED;
    machine = null;
  }
}
