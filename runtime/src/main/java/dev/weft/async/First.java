package dev.weft.async;

import dev.weft.loop.Combined;
import dev.weft.loop.Patient;
import dev.weft.loop.Returnable;
import dev.weft.loop.Stages;
import dev.weft.loop.Wave;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The stage of the first of many: it completes when the others, cancelled, have ended. */
public final class First<T extends @Nullable Object> extends CompletableFuture<T>
    implements Combined, Patient, Returnable {
  private final List<CompletableFuture<T>> parts = new ArrayList<>();
  private final AtomicReference<@Nullable Outcome<T>> outcome = new AtomicReference<>();
  private final AtomicInteger missing;

  /** How it is going to end. */
  private record Outcome<T extends @Nullable Object>(
      @Nullable CompletableFuture<T> winner, @Nullable T value, @Nullable Throwable failure) {}

  /** Races stages. */
  public First(Collection<? extends CompletionStage<? extends T>> stages) {
    stages.forEach(stage -> parts.add(Stages.future(stage)));
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("the first of no stages");
    }
    missing = new AtomicInteger(parts.size());
  }

  /** Begins to wait for them. */
  public First<T> begin() {
    for (CompletableFuture<T> part : parts) {
      part.whenComplete((value, failure) -> ended(part, value, failure));
    }
    return this;
  }

  @Override
  public Collection<? extends CompletionStage<?>> parts() {
    return parts;
  }

  private void ended(CompletableFuture<T> part, @Nullable T value, @Nullable Throwable thrown) {
    Throwable failure = thrown == null ? null : Stages.unwrapped(thrown);
    if (outcome.compareAndSet(null, new Outcome<>(part, value, failure))) {
      cancelParts();
    } else {
      lost(part, failure);
    }
    if (missing.decrementAndGet() == 0) {
      end();
    }
  }

  private void lost(CompletableFuture<T> part, @Nullable Throwable failure) {
    Outcome<T> first = outcome.get();
    Throwable main = first == null ? null : first.failure;
    if (failure == null) {
      giveBack(part);
    } else if (main == null) {
      Stages.reportUnlessCancelled(failure);
    } else if (main != failure && !(failure instanceof CancellationException)) {
      main.addSuppressed(failure);
    }
  }

  private void end() {
    Outcome<T> first = outcome.get();
    if (first != null) {
      Stages.complete(this, first.value, first.failure);
    }
  }

  @Override
  public boolean end(Throwable reason) {
    boolean alive = !isDone();
    if (outcome.compareAndSet(null, new Outcome<>(null, null, reason))) {
      cancelParts();
    }
    return alive;
  }

  @Override
  public boolean heardSince(int before) {
    Outcome<T> first = outcome.get();
    return first == null || first.winner == null;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return end(new CancellationException());
  }

  private void cancelParts() {
    Wave.cancel(parts);
  }

  @Override
  public void giveBack() {
    Outcome<T> first = outcome.get();
    if (first != null && first.winner != null) {
      giveBack(first.winner);
    }
  }

  private static void giveBack(CompletableFuture<?> part) {
    if (part instanceof Returnable source) {
      source.giveBack();
    }
  }
}
