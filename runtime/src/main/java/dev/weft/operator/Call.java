package dev.weft.operator;

import dev.weft.loop.Stages;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stage that an operator has had begun, and cancels when it leaves.
 *
 * @param <R> its value
 */
final class Call<R extends @Nullable Object> extends Arrival
    implements BiConsumer<@Nullable Object, @Nullable Throwable> {
  private final Arrivals<? super Call<R>> arrivals;
  private final CompletableFuture<R> stage;

  // Written before the flag, read after it.
  private @Nullable Object value;
  private @Nullable Throwable failure;
  private volatile boolean here;

  private Call(Arrivals<? super Call<R>> arrivals, CompletableFuture<R> stage) {
    this.arrivals = arrivals;
    this.stage = stage;
  }

  /** Begins a call, which is cancelled when the arrivals are closed. */
  static <R extends @Nullable Object> Call<R> of(
      Arrivals<? super Call<R>> arrivals, Supplier<? extends CompletionStage<? extends R>> code) {
    Call<R> call = new Call<>(arrivals, begun(code));
    arrivals.opened(call);
    call.stage.whenComplete(call);
    return call;
  }

  private static <R extends @Nullable Object> CompletableFuture<R> begun(
      Supplier<? extends CompletionStage<? extends R>> code) {
    try {
      return Stages.future(Objects.requireNonNull(code.get(), "the stage is null"));
    } catch (Throwable thrown) {
      return CompletableFuture.failedFuture(thrown);
    }
  }

  @Override
  public void accept(@Nullable Object result, @Nullable Throwable thrown) {
    value = result;
    failure = thrown == null ? null : Stages.unwrapped(thrown);
    here = true;
    if (!isLeft()) {
      arrivals.arrive(this);
    }
  }

  /** Whether it is complete. */
  boolean isHere() {
    return here;
  }

  /** What it came to, once it is complete; a failure is thrown. */
  @SuppressWarnings({"unchecked", "NullAway"}) // the value of a stage of R
  R value() {
    if (failure != null) {
      throw arrivals.failed(failure);
    }
    return (R) value;
  }

  @Override
  @Nullable Throwable failure() {
    return failure;
  }

  @Override
  CompletionStage<?> end() {
    if (here) {
      return CompletableFuture.completedFuture(null);
    }
    stage.cancel(true);
    return stage.exceptionally(
        thrown -> {
          if (Stages.unwrapped(thrown) instanceof CancellationException) {
            return null;
          }
          throw Stages.sneaky(thrown);
        });
  }
}
