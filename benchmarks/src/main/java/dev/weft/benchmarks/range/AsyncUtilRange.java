package dev.weft.benchmarks.range;

import com.ibm.asyncutil.iteration.AsyncIterator;
import com.ibm.asyncutil.util.Either;
import dev.weft.benchmarks.Total;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** {@link Templates#range} with IBM's asyncutil: each element is unfolded from the one before. */
final class AsyncUtilRange {
  private AsyncUtilRange() {}

  static AsyncIterator<Integer> range(int count) {
    return AsyncIterator.unfold(0, i -> next(i + 1, count));
  }

  private static CompletionStage<Either<AsyncIterator.End, Integer>> next(int i, int count) {
    return i < count
        ? CompletableFuture.completedFuture(Either.right(i))
        : AsyncIterator.End.endStage();
  }

  static long sum(int count) {
    Total total = new Total();
    range(count).forEach(total::add).toCompletableFuture().join();
    return total.sum();
  }
}
