package dev.weft.benchmarks.suspended;

import dev.weft.AsyncIterator;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** A consumer that is no machine: it steps on while steps are complete, and leaves a callback. */
public final class CallbackSum implements BiConsumer<Boolean, Throwable> {
  private final CompletableFuture<Long> result = new CompletableFuture<>();
  private final AsyncIterator<Integer> elements;
  private long sum;

  private CallbackSum(AsyncIterator<Integer> elements) {
    this.elements = elements;
  }

  /** Starts the consumer; the future has the sum. */
  public static CompletableFuture<Long> of(AsyncIterator<Integer> elements) {
    CallbackSum sum = new CallbackSum(elements);
    sum.run();
    return sum.result;
  }

  private void run() {
    for (; ; ) {
      CompletableFuture<Boolean> step = elements.advance().toCompletableFuture();
      if (!step.isDone()) {
        step.whenComplete(this);
        return;
      }
      if (!step.join()) {
        result.complete(sum);
        return;
      }
      sum += elements.current();
    }
  }

  @Override
  public void accept(Boolean found, Throwable error) {
    if (error != null) {
      result.completeExceptionally(error);
    } else if (found) {
      sum += elements.current();
      run();
    } else {
      result.complete(sum);
    }
  }
}
