package dev.weft.benchmarks.range;

import dev.weft.benchmarks.Total;
import io.reactivex.rxjava3.core.Flowable;

/** {@link Templates#range} with RxJava: a state goes from element to element. */
final class RxJavaRange {
  private RxJavaRange() {}

  static Flowable<Integer> range(int count) {
    return Flowable.generate(
        () -> 0,
        (i, emitter) -> {
          if (i < count) {
            emitter.onNext(i);
          } else {
            emitter.onComplete();
          }
          return i + 1;
        });
  }

  static long sum(int count) {
    Total total = new Total();
    range(count).subscribe(total::add);
    return total.sum();
  }
}
