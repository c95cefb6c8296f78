package dev.weft.benchmarks;

import dev.weft.AsyncIterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What machines written by hand share: the completed stages. No guard against overlapping steps, no
 * exceptions, no re-iteration.
 */
abstract class Hand implements AsyncIterator<Integer> {
  static final CompletionStage<Boolean> FOUND = CompletableFuture.completedStage(true);
  static final CompletionStage<Boolean> ENDED = CompletableFuture.completedStage(false);
  private static final CompletionStage<Void> CLOSED = CompletableFuture.completedStage(null);

  final int count;
  int i;
  Integer current;

  Hand(int count) {
    this.count = count;
  }

  @Override
  public final Integer current() {
    return current;
  }

  @Override
  public final CompletionStage<Void> closeAsync() {
    i = count;
    return CLOSED;
  }
}
