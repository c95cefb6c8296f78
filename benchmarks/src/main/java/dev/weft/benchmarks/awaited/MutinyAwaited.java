package dev.weft.benchmarks.awaited;

import dev.weft.benchmarks.Total;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;

/** {@link Templates#awaited} with Mutiny. */
final class MutinyAwaited {
  private MutinyAwaited() {}

  static Multi<Integer> awaited(CompletableFuture<Integer> element, int count) {
    return Multi.createFrom()
        .range(0, count)
        .onItem()
        .transformToUniAndConcatenate(i -> Uni.createFrom().completionStage(element));
  }

  static long sum(CompletableFuture<Integer> element, int count) {
    Total total = new Total();
    awaited(element, count).subscribe().with(total::add);
    return total.sum();
  }
}
