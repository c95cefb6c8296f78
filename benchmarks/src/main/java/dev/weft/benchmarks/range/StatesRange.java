package dev.weft.benchmarks.range;

import dev.weft.benchmarks.Hand;
import java.util.concurrent.CompletionStage;

/** {@link Templates#range} by hand with a state for each place in the body, as any body needs. */
final class StatesRange extends Hand {
  private static final int START = 0;
  private static final int YIELDED = 1;
  private static final int DONE = 2;

  private int state;

  StatesRange(int count) {
    super(count);
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
    if (i < count) {
      current = i;
      state = YIELDED;
      return FOUND;
    }
    current = null;
    state = DONE;
    return ENDED;
  }
}
