package dev.weft.benchmarks.suspended;

import dev.weft.benchmarks.Total;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import java.util.concurrent.CompletableFuture;

/** {@link Templates#suspended} with RxJava. */
final class RxJavaSuspended {
  private RxJavaSuspended() {}

  static Flowable<Integer> suspended(Source source, int count) {
    return Flowable.range(0, count)
        .concatMapSingle(i -> Single.fromCompletionStage(source.element(i)));
  }

  static CompletableFuture<Long> sum(Source source, int count) {
    CompletableFuture<Long> result = new CompletableFuture<>();
    Total total = new Total();
    suspended(source, count)
        .subscribe(total::add, result::completeExceptionally, () -> result.complete(total.sum()));
    return result;
  }
}
