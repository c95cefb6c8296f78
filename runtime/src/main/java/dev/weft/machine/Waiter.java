package dev.weft.machine;

import dev.weft.loop.Agent;
import dev.weft.loop.Loop;
import dev.weft.loop.Stages;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs a machine on as the stages come that it awaits, one after the other; it is its own callback
 * on each of them.
 *
 * <p>Whoever moves the {@link #cell} to RUNNING owns the machine until he parks or finishes the
 * step: the thread that completes the awaited stage, or the one that closes or cancels. The loser
 * of that race does nothing.
 */
abstract class Waiter extends Awaited<@Nullable Object>
    implements BiConsumer<@Nullable Object, @Nullable Throwable>, Runnable {
  static final VarHandle CELL = Fields.handle(MethodHandles.lookup(), "cell", Object.class);
  private static final VarHandle RUNNER =
      Fields.handle(MethodHandles.lookup(), "runner", Thread.class);

  /** The machine, until the step has ended or been overtaken. */
  @Nullable AsyncMachine<?> machine;

  /** The loop that the step was begun on. */
  final @Nullable Loop loop;

  /**
   * RUNNING; the awaited stage, or {@link Asked} for it; its {@link Outcome}; an {@link
   * Interruption}; OVERTAKEN; FINISHED.
   */
  volatile Object cell = Mark.RUNNING;

  /**
   * The thread that runs the machine or registers with a stage. Others may read it late; each
   * thread sees of itself what is true, and asks for no more.
   */
  private @Nullable Thread runner;

  /** Whether it waits for what a source awaits, see {@link Pulls}. */
  boolean pulls;

  /** Whether a closing may stand in its place in a source. */
  volatile boolean asked;

  /** Whether a stage may still call that this step waits for no more. */
  boolean strayed;

  Waiter(AsyncMachine<?> machine, @Nullable Loop loop) {
    this.machine = machine;
    this.loop = loop;
  }

  /** What an awaited stage came to, on its way to the thread that takes it. */
  record Outcome(Object waiting, @Nullable Object value, @Nullable Throwable error) {}

  /** That another step takes over at the next suspension of this one. */
  record Interruption(Step successor, Throwable reason) {}

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

  /** What is raised in the body once a stage has come, if anything is. */
  abstract @Nullable Throwable came(Object waiting, @Nullable Throwable error);

  /** Waits no more for a stage, which may be asked to end meanwhile, unless it has come. */
  abstract boolean recallAny(CompletionStage<?> stage);

  /** Leaves an interruption that has come while the body ran to a stage that takes its time. */
  abstract boolean defersTo(CompletionStage<?> stage);

  /** Hands the machine to the step that an interruption is for; whom that wakes. */
  abstract @Nullable Step overtaken(AsyncMachine<?> running, CompletionStage<?> stage);

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
    Waiter step = first;
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
  final void hop(Outcome outcome) {
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

  final AsyncMachine<?> owned() {
    AsyncMachine<?> owned = machine;
    if (owned == null) {
      throw new AssertionError("a step that has ended runs");
    }
    return owned;
  }

  /** Runs the machine, or just parks it, until it is parked or the step ends; whom that wakes. */
  final @Nullable Step proceed(
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

  static boolean isFor(CompletionStage<?> stage, Object waiting) {
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
