package dev.weft.benchmarks.awaited;

import dev.weft.benchmarks.Hand;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** {@link Templates#awaited} by hand; a callback is registered only with what is not complete. */
final class HandAwaited extends Hand {
  private final CompletableFuture<Integer> element;

  HandAwaited(CompletableFuture<Integer> element, int count) {
    super(count);
    this.element = element;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    if (i < count) {
      Integer value = element.getNow(null);
      return value == null ? element.thenApply(this::found) : found(FOUND, value);
    }
    return ENDED;
  }

  private CompletionStage<Boolean> found(CompletionStage<Boolean> answer, Integer value) {
    current = value;
    i++;
    return answer;
  }

  private boolean found(Integer value) {
    current = value;
    i++;
    return true;
  }
}
