package dev.weft;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What a stage failed with. */
public final class Failures {
  private Failures() {}

  /** The very object that a complete stage failed with; an error if it did not fail. */
  public static Throwable of(CompletionStage<?> stage) {
    CompletableFuture<?> future = stage.toCompletableFuture();
    if (!future.isCompletedExceptionally()) {
      throw new AssertionError("has not failed: " + future);
    }
    return future.handle((value, failure) -> failure).join();
  }
}
