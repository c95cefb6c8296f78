package dev.weft.benchmarks.suspended;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/**
 * The bare chain of callbacks, with neither generator nor iterator: what the futures and threads
 * take for themselves.
 */
final class Floor implements BiConsumer<Integer, Throwable> {
  private final CompletableFuture<Long> result = new CompletableFuture<>();
  private final Source source;
  private final int count;
  private int i;
  private long sum;

  private Floor(Source source, int count) {
    this.source = source;
    this.count = count;
  }

  static CompletableFuture<Long> sum(Source source, int count) {
    Floor floor = new Floor(source, count);
    floor.next();
    return floor.result;
  }

  private void next() {
    if (i == count) {
      result.complete(sum);
    } else {
      source.element(i++).whenComplete(this);
    }
  }

  @Override
  public void accept(Integer element, Throwable error) {
    if (error != null) {
      result.completeExceptionally(error);
      return;
    }
    sum += element;
    next();
  }
}
