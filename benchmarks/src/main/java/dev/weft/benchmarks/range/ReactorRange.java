package dev.weft.benchmarks.range;

import dev.weft.benchmarks.Total;
import reactor.core.publisher.Flux;

/** {@link Templates#range} with Reactor: a state goes from element to element. */
final class ReactorRange {
  private ReactorRange() {}

  static Flux<Integer> range(int count) {
    return Flux.generate(
        () -> 0,
        (i, sink) -> {
          if (i < count) {
            sink.next(i);
          } else {
            sink.complete();
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
