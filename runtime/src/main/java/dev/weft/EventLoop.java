package dev.weft;

import dev.weft.loop.Loop;
import dev.weft.machine.TaskTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thread that runs tasks, callbacks and timers in turn until a main stage completes: {@code
 * asyncio.run} in Python (PEP 3156).
 *
 * <p>Whatever was begun on a loop resumes on it: its thread is the one that called {@link #run}.
 * Callbacks run in the order of their arrival, one at a time, so what runs on one loop only needs
 * no locks.
 */
public final class EventLoop implements Executor {
  private final Loop loop;

  private EventLoop() {
    this.loop = new Loop(this);
  }

  /**
   * The loop that the calling thread is running.
   *
   * @return the loop, or null on a thread that runs none
   */
  public static @Nullable EventLoop current() {
    Loop loop = Loop.current();
    return loop == null ? null : loop.face();
  }

  /**
   * Runs a main stage to completion on a new loop of the calling thread, as {@code
   * asyncio.run(main())} does.
   *
   * <p>When the main stage has completed, tasks begun on the loop and still running are cancelled
   * and their cleanup is awaited; then the timers left are cancelled. A failure that is no
   * cancellation in such cleanup goes to the thread's uncaught exception handler, as does what a
   * callback throws, and the failure of a {@link Task} that nobody has looked at ("Task exception
   * was never retrieved" in Python): as soon as nobody can do so any more, at the latest when the
   * loop ends. An interrupt of the thread cancels the main stage; the interrupt status is set again
   * when this method ends.
   *
   * @param main starts the main stage, on the loop
   * @param <R> its value
   * @return the main stage's value
   * @throws CancellationException if the main stage was cancelled. Any other failure of it, checked
   *     ones too, is thrown as it is, unwrapped from {@link
   *     java.util.concurrent.CompletionException} once
   * @throws IllegalStateException if the thread is running a loop already
   */
  public static <R extends @Nullable Object> R run(Supplier<? extends CompletionStage<R>> main) {
    if (Loop.current() != null) {
      throw new IllegalStateException("this thread is running an event loop already");
    }
    return new EventLoop().loop.run(main);
  }

  /**
   * The tasks that were begun on this loop and have suspended and not yet ended ({@code
   * asyncio.all_tasks}). May be called from any thread.
   *
   * @return the tasks, the one that suspended first first
   */
  public List<Task<?>> tasks() {
    List<Task<?>> tasks = new ArrayList<>();
    for (CompletableFuture<?> each : loop.tasks()) {
      if (each instanceof Task<?> task) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  /**
   * Shows the {@link #tasks} as a tree of who awaits whom, a line each, as {@link
   * CoroutineInfo#toString} has it: below a task is what it awaits, itself, as parts of a {@code
   * gather}, {@code first} or {@code timeout}, or as what still runs in a {@link TaskGroup} that it
   * is leaving: a task, or a generator with its delegates. At the left are the tasks that none of
   * the others awaits in that way. May be called from any thread; while the loop runs it is a best
   * effort.
   *
   * <p>It does not look through futures of the JDK, such as {@code task.thenApply(…)} or {@code
   * CompletableFuture.allOf(…)}: these do not tell what they wait for. A task that another one
   * awaits in that way is shown at the left.
   *
   * @return the lines, empty if no task is suspended
   */
  public String dump() {
    return TaskTree.of(tasks());
  }

  /**
   * Runs a callback in one of the loop's next turns, after those handed over before ({@code
   * call_soon_threadsafe}). May be called from any thread.
   *
   * @throws RejectedExecutionException if the loop has ended
   */
  @Override
  public void execute(Runnable callback) {
    loop.execute(callback);
  }

  /**
   * The same as {@link #execute}, by its name in Python.
   *
   * @param callback what to run; what it throws goes to the thread's uncaught exception handler
   * @throws RejectedExecutionException if the loop has ended
   */
  public void callSoon(Runnable callback) {
    loop.execute(callback);
  }

  /**
   * Runs a callback on the loop after a time ({@code call_later}). May be called from any thread.
   *
   * @param time how long; none, or less, is as {@link #callSoon}
   * @param callback what to run; what it throws goes to the thread's uncaught exception handler
   * @return completes when the callback has run. Cancelled before that, the callback does not run;
   *     it is cancelled when the loop ends
   */
  @CanIgnoreReturnValue
  public CompletableFuture<Void> callLater(Duration time, Runnable callback) {
    return loop.callLater(time, Objects.requireNonNull(callback));
  }
}
