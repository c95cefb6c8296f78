package dev.weft.benchmarks.awaited;

import com.ibm.asyncutil.iteration.AsyncIterator;
import dev.weft.benchmarks.Total;
import java.util.concurrent.CompletableFuture;

/** {@link Templates#awaited} with IBM's asyncutil. */
final class AsyncUtilAwaited {
  private AsyncUtilAwaited() {}

  static AsyncIterator<Integer> awaited(CompletableFuture<Integer> element, int count) {
    return AsyncIterator.generate(() -> element).take(count);
  }

  static long sum(CompletableFuture<Integer> element, int count) {
    Total total = new Total();
    awaited(element, count).forEach(total::add).toCompletableFuture().join();
    return total.sum();
  }
}
