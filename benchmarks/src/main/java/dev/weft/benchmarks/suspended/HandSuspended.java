package dev.weft.benchmarks.suspended;

import dev.weft.benchmarks.Hand;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** {@link Templates#suspended} by hand; the machine is its own callback. */
final class HandSuspended extends Hand implements Function<Integer, Boolean> {
  private final Source source;

  HandSuspended(Source source, int count) {
    super(count);
    this.source = source;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    if (i == count) {
      return ENDED;
    }
    CompletableFuture<Integer> element = source.element(i);
    Integer value = element.getNow(null);
    if (value == null) {
      return element.thenApply(this);
    }
    apply(value);
    return FOUND;
  }

  @Override
  public Boolean apply(Integer value) {
    current = value;
    i++;
    return true;
  }
}
