package dev.weft.it.cost;

import dev.weft.AsyncIterator;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** A consumer that is no machine: its own callback on each step that is not complete. */
final class Callback implements BiConsumer<Boolean, Throwable> {
  private final AsyncIterator<Integer> elements;
  private final CompletableFuture<Long> end = new CompletableFuture<>();
  private long sum;

  private Callback(AsyncIterator<Integer> elements) {
    this.elements = elements;
  }

  static CompletableFuture<Long> sum(AsyncIterator<Integer> elements) {
    Callback callback = new Callback(elements);
    elements.advance().whenComplete(callback);
    return callback.end;
  }

  @Override
  public void accept(Boolean found, Throwable failure) {
    if (failure != null) {
      end.completeExceptionally(failure);
    } else if (found) {
      sum += elements.current();
      elements.advance().whenComplete(this);
    } else {
      end.complete(sum);
    }
  }
}
