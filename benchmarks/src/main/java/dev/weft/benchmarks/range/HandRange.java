package dev.weft.benchmarks.range;

import dev.weft.benchmarks.Hand;
import java.util.concurrent.CompletionStage;

/** {@link Templates#range} by hand. */
final class HandRange extends Hand {
  HandRange(int count) {
    super(count);
  }

  @Override
  public CompletionStage<Boolean> advance() {
    if (i < count) {
      current = i++;
      return FOUND;
    }
    return ENDED;
  }
}
