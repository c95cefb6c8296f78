package dev.weft.benchmarks.memory;

import dev.weft.benchmarks.Hand;
import java.util.concurrent.CompletionStage;

/** {@link Templates#counting} by hand. */
final class HandCounting extends Hand {
  private final Object kept;

  HandCounting(Object kept) {
    super(Integer.MAX_VALUE);
    this.kept = kept;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    if (kept == null) {
      return ENDED;
    }
    current = i++;
    return FOUND;
  }
}
