package dev.weft.it.cost;

import dev.weft.AsyncIterator;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What {@link Bodies} does, written by hand: no guard, no exceptions, no second iteration. */
final class Hand {
  private static final CompletionStage<Boolean> FOUND = CompletableFuture.completedStage(true);
  private static final CompletionStage<Boolean> ENDED = CompletableFuture.completedStage(false);

  private Hand() {}

  static Iterator<Integer> yields(Integer element, int count) {
    return new Iterator<>() {
      private int i;

      @Override
      public boolean hasNext() {
        return i < count;
      }

      @Override
      public Integer next() {
        i++;
        return element;
      }
    };
  }

  static AsyncIterator<Integer> awaits(CompletableFuture<Integer> element, int count) {
    return new AsyncIterator<>() {
      private int i;
      private Integer current = 0;

      @Override
      public CompletionStage<Boolean> advance() {
        if (i == count) {
          return ENDED;
        }
        i++;
        current = element.getNow(null);
        return FOUND;
      }

      @Override
      public Integer current() {
        return current;
      }

      @Override
      public CompletionStage<Void> closeAsync() {
        i = count;
        return CompletableFuture.completedStage(null);
      }
    };
  }
}
