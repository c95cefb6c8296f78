package dev.weft.benchmarks;

import dev.weft.AsyncIterator;
import java.util.Iterator;
import java.util.concurrent.CompletionStage;
import org.openjdk.jmh.annotations.CompilerControl;

/** The consumers: the same one for a generated machine and for its twin written by hand. */
public final class Sums {
  /** How many elements each consumer asks for. */
  public static final int COUNT = 1_000_000;

  /** The sum of the ints from zero up to {@link #COUNT}. */
  public static final long OF_RANGE = COUNT * (COUNT - 1L) / 2;

  private Sums() {}

  /** A stage once seen to hold true does so for ever: a shared one is looked into but once. */
  public static long of(AsyncIterator<Integer> elements) {
    long sum = 0;
    CompletionStage<Boolean> found = null;
    for (; ; ) {
      CompletionStage<Boolean> step = elements.advance();
      if (step != found) {
        if (!step.toCompletableFuture().join()) {
          return sum;
        }
        found = step;
      }
      sum += elements.current();
    }
  }

  /** The sum of what a plain iterator gives. */
  public static long of(Iterator<Integer> elements) {
    long sum = 0;
    while (elements.hasNext()) {
      sum += elements.next();
    }
    return sum;
  }

  /**
   * A consumer that is never compiled into its caller, for the caller knows what class of iterator
   * it has made.
   */
  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  public static long shared(AsyncIterator<Integer> elements) {
    return of(elements);
  }

  /** The same for plain iterators. */
  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  public static long shared(Iterator<Integer> elements) {
    return of(elements);
  }

  /** The sum, if it is what it has to be: a contender that loses elements is no contender. */
  public static long checked(long sum, long expected) {
    if (sum != expected) {
      throw new AssertionError("the sum is " + sum + " and should be " + expected);
    }
    return sum;
  }
}
