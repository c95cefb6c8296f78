package dev.weft.benchmarks.awaited;

import dev.weft.benchmarks.Total;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import java.util.concurrent.CompletableFuture;

/** {@link Templates#awaited} with RxJava. */
final class RxJavaAwaited {
  private RxJavaAwaited() {}

  static Flowable<Integer> awaited(CompletableFuture<Integer> element, int count) {
    return Flowable.range(0, count).concatMapSingle(i -> Single.fromCompletionStage(element));
  }

  static long sum(CompletableFuture<Integer> element, int count) {
    Total total = new Total();
    awaited(element, count).subscribe(total::add);
    return total.sum();
  }
}
