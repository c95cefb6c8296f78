package dev.weft.benchmarks.memory;

import dev.weft.benchmarks.Hand;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** {@link Templates#awaiting} by hand; the machine is its own callback. */
final class HandAwaiting extends Hand implements Function<Integer, Boolean> {
  private final CompletableFuture<Integer> element;

  HandAwaiting(CompletableFuture<Integer> element) {
    super(Integer.MAX_VALUE);
    this.element = element;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    Integer value = element.getNow(null);
    if (value == null) {
      return element.thenApply(this);
    }
    apply(value);
    return FOUND;
  }

  @Override
  public Boolean apply(Integer value) {
    current = i++ + value;
    return true;
  }
}
