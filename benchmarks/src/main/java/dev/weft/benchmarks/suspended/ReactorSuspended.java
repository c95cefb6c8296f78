package dev.weft.benchmarks.suspended;

import dev.weft.benchmarks.Total;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@link Templates#suspended} with Reactor. */
final class ReactorSuspended {
  private ReactorSuspended() {}

  static Flux<Integer> suspended(Source source, int count) {
    return Flux.range(0, count).concatMap(i -> Mono.fromFuture(source.element(i)));
  }

  static CompletableFuture<Long> sum(Source source, int count) {
    CompletableFuture<Long> result = new CompletableFuture<>();
    Total total = new Total();
    suspended(source, count)
        .subscribe(total::add, result::completeExceptionally, () -> result.complete(total.sum()));
    return result;
  }
}
