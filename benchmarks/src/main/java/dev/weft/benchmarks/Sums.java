package dev.weft.benchmarks;

import dev.weft.AsyncIterator;
import java.util.Iterator;
import java.util.concurrent.CompletionStage;

/** The consumers: the same one for a generated machine and for its twin written by hand. */
final class Sums {
  /** How many elements each consumer asks for. */
  static final int COUNT = 1_000_000;

  private Sums() {}

  /** A stage once seen to hold true does so for ever: a shared one is looked into but once. */
  static long of(AsyncIterator<Integer> elements) {
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

  static long of(Iterator<Integer> elements) {
    long sum = 0;
    while (elements.hasNext()) {
      sum += elements.next();
    }
    return sum;
  }
}
