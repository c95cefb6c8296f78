package dev.weft.it.loops;

import dev.weft.AsyncIterator;
import dev.weft.it.kit.Failure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An endless asynchronous iterator whose closing fails with an exception it was given. */
record FailsToClose(Failure failure) implements AsyncIterator<Integer> {
  @Override
  public CompletionStage<Boolean> advance() {
    return CompletableFuture.completedStage(true);
  }

  @Override
  public Integer current() {
    return 1;
  }

  @Override
  public CompletionStage<Void> closeAsync() {
    return CompletableFuture.failedStage(failure);
  }
}
