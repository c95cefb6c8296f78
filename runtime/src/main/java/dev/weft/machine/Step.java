package dev.weft.machine;

import dev.weft.GeneratorExit;
import dev.weft.loop.Agent;
import dev.weft.loop.Loop;
import dev.weft.loop.Patient;
import dev.weft.loop.Returnable;
import dev.weft.loop.Stages;
import dev.weft.loop.Wave;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CancellationException;
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
    implements BiConsumer<@Nullable Object, @Nullable Throwable>, Runnable, Patient, Interruptible {
  private static final VarHandle CELL = Fields.handle(MethodHandles.lookup(), "cell", Object.class);
  private static final VarHandle RUNNER =
      Fields.handle(MethodHandles.lookup(), "runner", Thread.class);

  /** The machine, until the step has ended or been overtaken. */
  private @Nullable AsyncMachine<?> machine;

  /** The loop that the step was begun on. */
  private final @Nullable Loop loop;

  /**
   * RUNNING; the awaited stage, or {@link Asked} for it; its {@link Outcome}; an {@link
   * Interruption}; OVERTAKEN; FINISHED.
   */
  private volatile Object cell = Mark.RUNNING;

  /**
   * The thread that runs the machine or registers with a stage. Others may read it late; each
   * thread sees of itself what is true, and asks for no more.
   */
  private @Nullable Thread runner;

  /** Whether it waits for what a source awaits, see {@link Pulls}. */
  private boolean pulls;

  /**
   * How often an error that this was asked to end with has been raised in the body. It may wrap
   * around: it is only compared, and a step is to stay small.
   */
  private volatile byte timesHeard;

  /** Whether a closing may stand in its place in a source. */
  private volatile boolean asked;

  /** Whether a stage may still call that this step waits for no more. */
  private boolean strayed;

  Step(AsyncMachine<?> machine, @Nullable Loop loop) {
    this.machine = machine;
    this.loop = loop;
  }

  /** What an awaited stage came to, on its way to the thread that takes it. */
  private record Outcome(Object waiting, @Nullable Object value, @Nullable Throwable error) {}

  /** That another step takes over at the next suspension of this one. */
  private record Interruption(Step successor, Throwable reason) {}

  /** Runs the machine on after an await. */
  Run resume(AsyncMachine<?> machine, @Nullable Object value, @Nullable Throwable error)
      throws Throwable {
    return machine.woken(value, error);
  }

  /** The task that the step of a machine is part of, if any. */
  abstract @Nullable TaskMachine<?> task(AsyncMachine<?> machine);

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
    Object waiting = cell;
    return waiting instanceof Asked asked
        ? asked.stage()
        : waiting instanceof CompletionStage<?> stage ? stage : null;
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
    if (now instanceof Interruption earlier && earlier.successor != this) {
      return earlier.successor;
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
    if (now instanceof Interruption interruption && interruption.reason == reason) {
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

  /** Waits no more for a stage, which may be asked to end meanwhile, unless it has come. */
  private boolean recallAny(CompletionStage<?> stage) {
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

  /** What a step has waited for, by what is or was in its cell. */
  static Object stage(Object waiting) {
    Object waited = waiting instanceof Outcome outcome ? outcome.waiting : waiting;
    return waited instanceof Asked asked ? asked.stage() : waited;
  }

  /** Whether the stage that a step waits for has come. */
  static boolean hasCome(Object waiting) {
    return waiting instanceof Outcome;
  }

  /** Resumes machines until no more is woken. */
  static void wakeAll(@Nullable Step first) {
    Step step = first;
    while (step != null) {
      Object waiting = step.cell;
      step =
          waiting instanceof Awaited<?> future && future.isDone()
              ? step.wakeAfter(future, future)
              : step.wakeAsked(waiting);
    }
  }

  private @Nullable Step wakeAsked(Object waiting) {
    return waiting instanceof Asked asked
            && asked.stage() instanceof Awaited<?> future
            && future.isDone()
        ? wakeAfter(asked, future)
        : null;
  }

  private @Nullable Step wakeAfter(Object waiting, Awaited<?> future) {
    return future.isCompletedExceptionally()
        ? wake(waiting, null, Peek.failure(future))
        : wake(waiting, future.getNow(null), null);
  }

  @Override
  public final void accept(@Nullable Object value, @Nullable Throwable error) {
    Object waiting = cell;
    if (strayed || !(waiting instanceof CompletionStage<?> || waiting instanceof Asked)) {
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
      wakeAll(goOn(outcome.waiting, outcome.value, outcome.error));
    }
  }

  private @Nullable Step goOn(Object waiting, @Nullable Object value, @Nullable Throwable error) {
    boolean plain = error == null && waiting instanceof CompletionStage<?>;
    return proceed(true, value, plain ? null : came(waiting, error));
  }

  /** What is raised in the body once a stage has come, if anything is. */
  private @Nullable Throwable came(Object waiting, @Nullable Throwable error) {
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
        TaskMachine<?> before = here.enter(task(running));
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
      if (stage instanceof Awaited<?>) {
        runner = null;
      }
      if (!CELL.compareAndSet(this, Mark.RUNNING, stage) && !defersTo(stage)) {
        return overtaken(running, stage);
      }
      if (asked) {
        if (!recallAny(stage)) {
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
      if (error != null || outcome.waiting != stage) {
        error = came(outcome.waiting, error);
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
    Thread here = Agent.thread();
    if (stage instanceof Awaited<?> future) {
      if (future.link(this)) {
        return null;
      }
      RUNNER.compareAndSet(this, null, here);
    }
    try {
      stage.whenComplete(strayed ? callback(stage) : this);
    } catch (Throwable thrown) {
      failed(stage, thrown);
    }
    RUNNER.compareAndSet(this, here, null); // another thread may run the machine by now
    return cell instanceof Outcome outcome
            && stage(outcome) == stage
            && CELL.compareAndSet(this, outcome, Mark.RUNNING)
        ? outcome
        : null;
  }

  /** A stage has refused the callback. */
  private void failed(CompletionStage<?> stage, Throwable thrown) {
    for (Object waiting = cell; isFor(stage, waiting); waiting = cell) {
      if (CELL.compareAndSet(this, waiting, new Outcome(waiting, null, thrown))) {
        return;
      }
    }
  }

  private static boolean isFor(CompletionStage<?> stage, Object waiting) {
    return waiting == stage || waiting instanceof Asked asked && asked.stage() == stage;
  }

  /** A callback for this stage alone. */
  private BiConsumer<@Nullable Object, @Nullable Throwable> callback(CompletionStage<?> stage) {
    return (value, error) -> {
      Object waiting = cell;
      if (isFor(stage, waiting)) {
        accept(waiting, value, error);
      }
    };
  }

  /** Leaves an interruption that has come while the body ran to a stage that takes its time. */
  private boolean defersTo(CompletionStage<?> stage) {
    Object now = cell;
    if (!(now instanceof Interruption interruption)
        || interruption.reason instanceof GeneratorExit
        || !Asked.isPatient(stage)) {
      return false;
    }
    Asked asked = new Asked(stage, interruption.successor, interruption.reason);
    if (!CELL.compareAndSet(this, now, asked)) {
      return false; // a closing comes first
    }
    Interruptible body = asked.body();
    if (body != null) {
      Interruptible.interruptInnermost(body, Interruptible.within(interruption.reason));
    } else if (!asked.ask(within(interruption.reason))) {
      return !CELL.compareAndSet(this, asked, now);
    }
    return true;
  }

  private @Nullable Step overtaken(AsyncMachine<?> running, CompletionStage<?> stage) {
    Interruption interruption;
    do {
      interruption = (Interruption) cell;
    } while (!CELL.compareAndSet(
        this, interruption, interruption.successor == this ? Mark.RUNNING : Mark.OVERTAKEN));
    if (interruption.successor == this) {
      strayed = true;
    } else {
      machine = null;
    }
    return interruption.successor.takeOver(running, stage, interruption.reason);
  }

  private @Nullable Step ended(AsyncMachine<?> running, Run run, @Nullable Throwable thrown) {
    Object before = CELL.getAndSet(this, Mark.FINISHED);
    machine = null;
    if (!(before instanceof Interruption interruption) || interruption.successor == this) {
      return finish(running, run, thrown);
    }
    return finishInterrupted(running, interruption.successor, interruption.reason, run, thrown);
  }

  /** Makes this a step that has ended although it has not run. */
  final void neverRun() {
    cell = Mark.FINISHED;
    machine = null;
  }
}
