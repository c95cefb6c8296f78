package dev.weft.async;

import dev.weft.loop.Combined;
import dev.weft.loop.Patient;
import dev.weft.loop.Returnable;
import dev.weft.loop.Stages;
import dev.weft.loop.Timers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A stage that is given some time: then it is cancelled, and its end awaited. */
public final class Timeout<R extends @Nullable Object> extends CompletableFuture<R>
    implements Combined, Patient, Returnable {
  private final CompletableFuture<R> stage;
  private final Duration time;
  private volatile boolean late;

  /** Gives a stage some time, which has not begun. */
  public Timeout(CompletionStage<? extends R> stage, Duration time) {
    this.stage = Stages.future(stage);
    this.time = time;
  }

  /** Begins to measure the time. */
  public Timeout<R> begin() {
    if (!stage.isDone()) {
      CompletableFuture<Void> timer = Timers.sleep(time);
      timer.thenRun(this::expire);
      stage.whenComplete((value, failure) -> timer.cancel(false));
    }
    stage.whenComplete(this::ended);
    return this;
  }

  private void expire() {
    late = true;
    stage.cancel(true);
  }

  private void ended(@Nullable R value, @Nullable Throwable failure) {
    Throwable reason = failure == null ? null : Stages.unwrapped(failure);
    if (late && reason instanceof CancellationException) {
      Throwable timeout = new TimeoutException("not complete after " + time);
      timeout.initCause(reason);
      reason = timeout;
    }
    Stages.complete(this, value, reason);
  }

  @Override
  public Collection<? extends CompletionStage<?>> parts() {
    return List.of(stage);
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    if (isDone() || end(new CancellationException())) {
      return !isDone() || isCancelled();
    }
    boolean cancelled = super.cancel(mayInterrupt); // the stage cannot be
    giveBack();
    return cancelled;
  }

  @Override
  public boolean end(Throwable reason) {
    return !isDone() && stage.cancel(true);
  }

  @Override
  public int timesHeard() {
    return stage instanceof Patient patient ? patient.timesHeard() : 0;
  }

  @Override
  public boolean heardSince(int before) {
    return !(stage instanceof Patient patient) || patient.heardSince(before);
  }

  @Override
  public void giveBack() {
    if (stage instanceof Returnable source) {
      source.giveBack();
    }
  }
}
