package dev.weft.async;

import dev.weft.loop.Combined;
import dev.weft.loop.HiddenFailure;
import dev.weft.loop.Patient;
import dev.weft.loop.Stages;
import dev.weft.loop.Wave;
import dev.weft.machine.Running;
import dev.weft.machine.TaskMachine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The children of a task group, from the first to the end of the last. The end is a stage: it tells
 * what failed, once nothing runs any more.
 *
 * <p>The body of the group is either one of the children, or the rest of a {@code try} in the task
 * that has opened the group. The latter is interrupted when the first child fails, unless it has
 * begun to close the group.
 *
 * @param <R> the value of the body, if that is a child
 */
public final class Group<R extends @Nullable Object> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<CompletableFuture<?>> running = new LinkedHashSet<>();
  private final Failures failures = new Failures();
  private final End end = new End();
  private final @Nullable Interruption interruption;
  private int starting;
  private boolean closing;
  private boolean aborting;
  private boolean ended;
  private @Nullable R value;

  /** What the closing was asked to end with. */
  private @Nullable Throwable reason;

  /** What leaves the {@code try}. */
  private @Nullable Throwable leaving;

  private Group(@Nullable TaskMachine<?> owner) {
    interruption = owner == null ? null : new Interruption(owner);
  }

  /** A group whose body goes on in the running task, if there is one. */
  public static Group<Void> open() {
    return new Group<>(Running.task());
  }

  /** A group whose body is a child. */
  public static <R extends @Nullable Object> Group<R> called() {
    return new Group<>(null);
  }

  /** Where the children are awaited; asked to end, it cancels them. */
  private final class End extends CompletableFuture<R> implements Combined, Patient {
    @Override
    public boolean end(Throwable why) {
      boolean alive = noteReason(why);
      abort();
      return alive;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      return end(new CancellationException());
    }

    @Override
    public Collection<? extends CompletionStage<?>> parts() {
      return running();
    }
  }

  /** Starts a child and holds it while it runs. */
  public <S extends CompletionStage<?>> S start(Supplier<S> child) {
    lock.lock();
    try {
      if (ended || aborting) {
        throw new IllegalStateException(
            ended ? "the task group has ended" : "the task group is being cancelled",
            failures.first());
      }
      starting++;
    } finally {
      lock.unlock();
    }
    S stage;
    try {
      stage = child.get();
      hold(Stages.future(stage));
    } finally {
      lock.lock();
      try {
        starting--;
      } finally {
        lock.unlock();
      }
      endIfDone();
    }
    return stage;
  }

  /** Starts the body, and closes the group when it has ended. */
  public CompletableFuture<R> run(Supplier<? extends CompletionStage<? extends R>> body) {
    CompletableFuture<R> stage;
    try {
      stage = Stages.future(body.get());
    } catch (Throwable thrown) {
      stage = CompletableFuture.failedFuture(thrown);
    }
    hold(stage);
    stage.whenComplete(this::bodyEnded);
    return end;
  }

  private void bodyEnded(@Nullable R result, @Nullable Throwable failure) {
    value = result;
    if (failure != null) {
      noteReason(Stages.unwrapped(failure));
      abort();
    }
    close(null);
    endIfDone();
  }

  private void hold(CompletableFuture<?> child) {
    boolean late;
    lock.lock();
    try {
      running.add(child);
      late = aborting;
    } finally {
      lock.unlock();
    }
    child.whenComplete((result, failure) -> childEnded(child, failure));
    if (late) {
      child.cancel(true);
    }
  }

  @SuppressWarnings("CollectionUndefinedEquality") // a child is itself
  private void childEnded(CompletableFuture<?> child, @Nullable Throwable failure) {
    if (failure != null && !(Stages.unwrapped(failure) instanceof CancellationException)) {
      failed(Stages.unwrapped(failure));
    }
    lock.lock();
    try {
      running.remove(child);
    } finally {
      lock.unlock();
    }
    endIfDone();
  }

  private void failed(Throwable failure) {
    Interruption announced = null;
    lock.lock();
    try {
      failures.add(failure);
      if (!aborting && !closing && interruption != null && interruption.error() == null) {
        announced = interruption;
        announced.announce(failure);
      }
    } finally {
      lock.unlock();
    }
    Interruption raising = announced;
    Wave.of(
        () -> {
          abort();
          if (raising != null) {
            raising.raise(failure);
          }
        });
  }

  /** Cancels all children, and has none started any more. */
  private void abort() {
    lock.lock();
    try {
      if (aborting) {
        return;
      }
      aborting = true;
    } finally {
      lock.unlock();
    }
    Wave.cancel(running());
  }

  private List<CompletableFuture<?>> running() {
    lock.lock();
    try {
      return new ArrayList<>(running);
    } finally {
      lock.unlock();
    }
  }

  /** False after the end. */
  private boolean noteReason(Throwable why) {
    lock.lock();
    try {
      if (!ended && reason == null) {
        reason = why;
      }
      return !ended;
    } finally {
      lock.unlock();
    }
  }

  /** Leaves the {@code try} around the body. */
  public CompletableFuture<R> leave(@Nullable Throwable failure) {
    Throwable thrown = failure instanceof HiddenFailure ? hidden(failure) : failure;
    close(thrown);
    if (interruption != null) {
      interruption.end();
    }
    if (thrown != null) {
      abort();
    }
    endIfDone();
    return end;
  }

  /** A failure that cannot be seen is that of a child, if one has failed. */
  private Throwable hidden(Throwable failure) {
    lock.lock();
    try {
      Throwable known = failures.first();
      return known == null ? failure : known;
    } finally {
      lock.unlock();
    }
  }

  private void close(@Nullable Throwable thrown) {
    lock.lock();
    try {
      if (!closing) {
        leaving = thrown;
      }
      closing = true;
    } finally {
      lock.unlock();
    }
  }

  private void endIfDone() {
    lock.lock();
    try {
      if (!closing || ended || starting > 0 || !running.isEmpty()) {
        return;
      }
      ended = true;
    } finally {
      lock.unlock();
    }
    Stages.complete(end, value, outcome());
  }

  /** What the end fails with. */
  private @Nullable Throwable outcome() {
    if (leaving == null) {
      if (reason != null && !(reason instanceof CancellationException)) {
        failures.add(reason);
      }
      return failures.isEmpty() ? reason : failures.joined();
    }
    if (!failures.contains(leaving)) {
      return failures.joined(); // the try has it suppressed
    }
    failures.suppressedBy(leaving);
    return null;
  }
}
