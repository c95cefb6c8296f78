package dev.weft.benchmarks.awaited;

import dev.weft.benchmarks.Hand;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** {@link Templates#awaited} by hand with a state for each place in the body, as any body needs. */
final class StatesAwaited extends Hand {
  private static final int START = 0;
  private static final int AWAITED = 1;
  private static final int YIELDED = 2;
  private static final int DONE = 3;

  private final CompletableFuture<Integer> element;
  private int state;

  StatesAwaited(CompletableFuture<Integer> element, int count) {
    super(count);
    this.element = element;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    switch (state) {
      case START -> i = 0;
      case YIELDED -> i++;
      default -> {
        return ENDED;
      }
    }
    if (i == count) {
      current = null;
      state = DONE;
      return ENDED;
    }
    Integer value = element.getNow(null);
    if (value == null) {
      state = AWAITED;
      return element.thenApply(this::found);
    }
    found(value);
    return FOUND;
  }

  private boolean found(Integer value) {
    current = value;
    state = YIELDED;
    return true;
  }
}
