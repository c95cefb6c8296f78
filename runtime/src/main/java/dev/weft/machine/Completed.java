package dev.weft.machine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The stages that all machines share. They are minimal stages: nobody can make them anything else
 * for the others.
 */
final class Completed {
  static final CompletionStage<Boolean> TRUE = CompletableFuture.completedStage(true);
  static final CompletionStage<Boolean> FALSE = CompletableFuture.completedStage(false);

  @SuppressWarnings("NullAway") // null is the one value of Void
  private static final CompletionStage<Void> NOTHING = CompletableFuture.completedStage(null);

  private Completed() {}

  static CompletionStage<Void> nothing() {
    return NOTHING;
  }

  static <T extends @Nullable Object> CompletionStage<T> failed(Throwable failure) {
    return CompletableFuture.failedFuture(failure);
  }
}
