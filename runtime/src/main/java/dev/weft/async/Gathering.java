package dev.weft.async;

import dev.weft.loop.Combined;
import dev.weft.loop.Stages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The stage of many: it has all their values, or the first failure. */
public final class Gathering<T extends @Nullable Object> extends CompletableFuture<List<T>>
    implements Combined {
  private final List<CompletableFuture<T>> parts = new ArrayList<>();
  private final @Nullable Object[] values;
  private final AtomicInteger missing;

  /** Gathers stages, in their order. */
  public Gathering(Collection<? extends CompletionStage<? extends T>> stages) {
    stages.forEach(stage -> parts.add(Stages.future(stage)));
    values = new Object[parts.size()];
    missing = new AtomicInteger(parts.size());
  }

  /** Begins to wait for them. */
  public Gathering<T> begin() {
    if (parts.isEmpty()) {
      end();
    }
    for (int i = 0; i < values.length; i++) {
      int place = i;
      parts.get(i).whenComplete((value, failure) -> ended(place, value, failure));
    }
    return this;
  }

  private void ended(int place, @Nullable Object value, @Nullable Throwable failure) {
    if (failure != null) {
      if (completeExceptionally(Stages.unwrapped(failure))) {
        cancelParts();
      }
      return;
    }
    values[place] = value;
    if (missing.decrementAndGet() == 0) {
      end();
    }
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // each value came from a stage of T
  private void end() {
    complete((List<T>) Collections.unmodifiableList(Arrays.asList(values)));
  }

  @Override
  public Collection<? extends CompletionStage<?>> parts() {
    return parts;
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    boolean cancelled = super.cancel(mayInterrupt);
    if (cancelled) {
      cancelParts();
    }
    return cancelled;
  }

  private void cancelParts() {
    parts.forEach(part -> part.cancel(true));
  }
}
