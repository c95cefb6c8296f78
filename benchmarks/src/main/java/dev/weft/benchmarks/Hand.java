package dev.weft.benchmarks;

import dev.weft.AsyncIterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What machines written by hand share: the completed stages. No guard against overlapping steps, no
 * exceptions, no re-iteration.
 */
public abstract class Hand implements AsyncIterator<Integer> {
  /** The answer of a step that found an element. */
  protected static final CompletionStage<Boolean> FOUND = CompletableFuture.completedStage(true);

  /** The answer of a step that found the end. */
  protected static final CompletionStage<Boolean> ENDED = CompletableFuture.completedStage(false);

  private static final CompletionStage<Void> CLOSED = CompletableFuture.completedStage(null);

  /** How many elements there are. */
  protected final int count;

  /** How many elements were given. */
  protected int i;

  /** The element found last. */
  protected Integer current;

  /** A machine before its first element of so many. */
  protected Hand(int count) {
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
