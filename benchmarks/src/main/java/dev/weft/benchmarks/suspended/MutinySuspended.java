package dev.weft.benchmarks.suspended;

import dev.weft.benchmarks.Total;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;

/** {@link Templates#suspended} with Mutiny. */
final class MutinySuspended {
  private MutinySuspended() {}

  static Multi<Integer> suspended(Source source, int count) {
    return Multi.createFrom()
        .range(0, count)
        .onItem()
        .transformToUniAndConcatenate(i -> Uni.createFrom().completionStage(source.element(i)));
  }

  static CompletableFuture<Long> sum(Source source, int count) {
    CompletableFuture<Long> result = new CompletableFuture<>();
    Total total = new Total();
    suspended(source, count)
        .subscribe()
        .with(total::add, result::completeExceptionally, () -> result.complete(total.sum()));
    return result;
  }
}
