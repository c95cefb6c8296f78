package dev.weft.benchmarks.range;

import dev.weft.benchmarks.Total;
import io.smallrye.mutiny.Multi;

/** {@link Templates#range} with Mutiny: a state goes from element to element. */
final class MutinyRange {
  private MutinyRange() {}

  static Multi<Integer> range(int count) {
    return Multi.createFrom()
        .generator(
            () -> 0,
            (i, emitter) -> {
              if (i < count) {
                emitter.emit(i);
              } else {
                emitter.complete();
              }
              return i + 1;
            });
  }

  static long sum(int count) {
    Total total = new Total();
    range(count).subscribe().with(total::add);
    return total.sum();
  }
}
