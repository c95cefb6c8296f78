package dev.weft.async;

import dev.weft.loop.Combined;
import dev.weft.loop.Patient;
import dev.weft.loop.Stages;
import dev.weft.loop.Wave;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The stage of many: it has all their values, or the first failure. Either way it completes when
 * they have, and cancels those that are left once one has failed.
 */
public final class Gathering<T extends @Nullable Object> extends CompletableFuture<List<T>>
    implements Combined, Patient {
  private final List<CompletableFuture<T>> parts = new ArrayList<>();
  private final @Nullable Object[] values;

  // Guarded by the failures.
  private final Failures failures = new Failures();
  private @Nullable Throwable reason;
  private int missing;

  /** Gathers stages, in their order. */
  public Gathering(Collection<? extends CompletionStage<? extends T>> stages) {
    stages.forEach(stage -> parts.add(Stages.future(stage)));
    values = new Object[parts.size()];
    missing = parts.size();
  }

  /** Begins to wait for them. */
  public Gathering<T> begin() {
    if (parts.isEmpty()) {
      finish();
    }
    for (int i = 0; i < values.length; i++) {
      int place = i;
      parts.get(i).whenComplete((value, failure) -> ended(place, value, failure));
    }
    return this;
  }

  private void ended(int place, @Nullable Object value, @Nullable Throwable failure) {
    boolean first = failure != null && note(Stages.unwrapped(failure));
    if (first) {
      cancelParts();
    }
    boolean last;
    synchronized (failures) {
      values[place] = value;
      missing--;
      last = missing == 0;
    }
    if (last) {
      finish();
    }
  }

  /** Whether it is the first reason not to end well. */
  private boolean note(Throwable failure) {
    synchronized (failures) {
      boolean first = reason == null;
      if (first) {
        reason = failure;
      }
      if (!(failure instanceof CancellationException)) {
        failures.add(failure);
      }
      return first;
    }
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // each value came from a stage of T
  private void finish() {
    Throwable failure;
    synchronized (failures) {
      failure = failures.isEmpty() ? reason : failures.joined();
    }
    if (failure == null) {
      complete((List<T>) Collections.unmodifiableList(Arrays.asList(values)));
    } else {
      completeExceptionally(failure);
    }
  }

  @Override
  public Collection<? extends CompletionStage<?>> parts() {
    return parts;
  }

  @Override
  public boolean end(Throwable why) {
    synchronized (failures) {
      if (missing == 0) {
        return false;
      }
      if (reason == null) {
        reason = why;
      }
    }
    cancelParts();
    return true;
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    return end(new CancellationException()) || isCancelled();
  }

  private void cancelParts() {
    Wave.cancel(parts);
  }
}
