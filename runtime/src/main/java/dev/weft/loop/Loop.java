package dev.weft.loop;

import dev.weft.EventLoop;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The engine of an {@link EventLoop}, with what machines and sleeps need of it. */
public final class Loop implements Executor {
  private static final ThreadLocal<@Nullable Loop> CURRENT = new ThreadLocal<>();

  /**
   * How often the end looks for work that the end itself made: what renews itself for ever must not
   * keep the loop.
   */
  private static final int LAST_TURNS = 1_000;

  private final EventLoop face;
  private final Agenda agenda = new Agenda();
  // In order of starting, so that the end cancels in that order; locked because a task may be
  // completed from outside.
  private final Set<CompletableFuture<?>> tasks =
      Collections.synchronizedSet(new LinkedHashSet<>());
  private final Unseen unseen = new Unseen();
  private boolean interrupted;

  /** The engine of this loop. */
  public Loop(EventLoop face) {
    this.face = face;
  }

  /** The loop of the calling thread, null if it has none. */
  public static @Nullable Loop current() {
    return CURRENT.get();
  }

  /** Makes a loop, or none, the calling thread's: for threads that run on a loop's behalf. */
  public static void enter(@Nullable Loop loop) {
    if (loop == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(loop);
    }
  }

  /** The loop as users see it. */
  public EventLoop face() {
    return face;
  }

  @Override
  public void execute(Runnable callback) {
    agenda.add(Objects.requireNonNull(callback));
  }

  /**
   * Has the loop's end cancel a task that is suspended, and await it; until then the loop holds it
   * while it runs.
   */
  @SuppressWarnings("CollectionUndefinedEquality") // a task is itself
  public void register(CompletableFuture<?> task) {
    tasks.add(task);
    task.whenComplete((value, failure) -> tasks.remove(task));
  }

  /** Has the failure of a task reported unless somebody looks at it. */
  public void watch(Unseen.Failure failure, Object task) {
    unseen.add(failure, task);
  }

  /** Runs a callback on the loop after a time. */
  public CompletableFuture<Void> callLater(Duration time, Runnable callback) {
    CompletableFuture<Void> timer = agenda.sleep(Timers.nanos(time));
    CompletableFuture<Void> call = new CompletableFuture<>();
    timer.thenRun(
        () -> {
          if (call.isDone()) {
            return;
          }
          try {
            callback.run();
          } catch (Throwable thrown) {
            Stages.report(thrown);
          }
          call.complete(null);
        });
    timer.whenComplete((nothing, failure) -> cancelIf(call, failure));
    call.whenComplete((nothing, failure) -> cancelIf(timer, failure));
    return call;
  }

  private static void cancelIf(CompletableFuture<?> future, @Nullable Throwable failure) {
    if (failure != null) {
      future.cancel(false);
    }
  }

  /** The tasks registered that are not complete, in the order in which they were. */
  public List<CompletableFuture<?>> tasks() {
    synchronized (tasks) {
      return new ArrayList<>(tasks);
    }
  }

  /** A stage that completes on the loop after a time. */
  public CompletableFuture<Void> sleep(long nanos) {
    return agenda.sleep(nanos);
  }

  /** Runs a main stage to completion, then cancels what is left. */
  public <R extends @Nullable Object> R run(Supplier<? extends CompletionStage<R>> main) {
    enter(this);
    try {
      MainStage<R> stage = new MainStage<>(this);
      stage.start(Objects.requireNonNull(main));
      turnUntil(stage::isDone, stage::cancel);
      finish();
      unseen.reportAll();
      return stage.outcome();
    } finally {
      agenda.close();
      enter(null);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void turnUntil(BooleanSupplier done, Runnable cancel) {
    while (!done.getAsBoolean()) {
      try {
        turn(agenda.take());
        unseen.reportUnreachable();
      } catch (InterruptedException e) {
        interrupted = true;
        cancel.run();
      }
    }
  }

  private static boolean turn(ArrayDeque<Runnable> batch) {
    boolean any = !batch.isEmpty();
    for (Runnable next = batch.poll(); next != null; next = batch.poll()) {
      try {
        next.run();
      } catch (Throwable thrown) {
        Stages.report(thrown);
      }
    }
    return any;
  }

  private void finish() {
    boolean busy = true;
    for (int turns = 0; busy && turns < LAST_TURNS; turns++) {
      busy = cancelTasks();
      busy |= cancelSleeps();
      busy |= turn(agenda.poll());
    }
  }

  private boolean cancelTasks() {
    List<CompletableFuture<?>> left = tasks();
    Runnable cancel = () -> Wave.cancel(left);
    cancel.run();
    for (CompletableFuture<?> task : left) {
      task.whenComplete((value, failure) -> execute(() -> {})); // wakes the loop
      turnUntil(task::isDone, cancel);
      task.whenComplete((value, failure) -> Stages.reportUnlessCancelled(failure));
    }
    return !left.isEmpty();
  }

  private boolean cancelSleeps() {
    List<LoopSleep> left = agenda.removeSleeps();
    left.forEach(sleep -> sleep.cancel(true));
    return !left.isEmpty();
  }
}
