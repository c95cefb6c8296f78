package dev.weft.benchmarks.suspended;

import com.ibm.asyncutil.iteration.AsyncIterator;
import dev.weft.benchmarks.Total;
import java.util.concurrent.CompletableFuture;

/** {@link Templates#suspended} with IBM's asyncutil. */
final class AsyncUtilSuspended {
  private final Source source;
  private int i;

  private AsyncUtilSuspended(Source source) {
    this.source = source;
  }

  static AsyncIterator<Integer> suspended(Source source, int count) {
    AsyncUtilSuspended generator = new AsyncUtilSuspended(source);
    return AsyncIterator.generate(generator::next).take(count);
  }

  private CompletableFuture<Integer> next() {
    return source.element(i++);
  }

  static CompletableFuture<Long> sum(Source source, int count) {
    Total total = new Total();
    return suspended(source, count)
        .forEach(total::add)
        .thenApply(end -> total.sum())
        .toCompletableFuture();
  }
}
