package dev.weft.machine;

import dev.weft.loop.Stages;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Looks whether a stage is complete, without leaving a callback behind. */
final class Peek {
  private Peek() {}

  /** The value of a stage, or PENDING; its failure is thrown. */
  static @Nullable Object value(CompletionStage<?> stage) throws Throwable {
    if (stage.getClass() == CompletableFuture.class || stage instanceof Awaited<?>) {
      return value((CompletableFuture<?>) stage);
    }
    CompletableFuture<?> future;
    try {
      future = stage.toCompletableFuture();
      if (!future.isDone()) {
        return Machine.PENDING;
      }
    } catch (UnsupportedOperationException e) {
      return Machine.PENDING; // it tells only who registers with it
    }
    return value(future);
  }

  @SuppressWarnings("unchecked") // PENDING is never stored in the future
  private static @Nullable Object value(CompletableFuture<?> future) throws Throwable {
    if (future.isCompletedExceptionally()) {
      throw failure(future);
    }
    return ((CompletableFuture<@Nullable Object>) future).getNow(Machine.PENDING);
  }

  /** What a future failed with; much cheaper than to have it thrown and caught. */
  static Throwable failure(CompletableFuture<?> future) {
    Throwable failure = future.handle(Peek::failure).getNow(null);
    return Stages.unwrapped(
        failure == null ? new AssertionError("a failed future without a failure") : failure);
  }

  private static @Nullable Throwable failure(@Nullable Object value, @Nullable Throwable failure) {
    return failure;
  }
}
