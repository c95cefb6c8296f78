package dev.weft.benchmarks.awaited;

import dev.weft.benchmarks.Total;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@link Templates#awaited} with Reactor. */
final class ReactorAwaited {
  private ReactorAwaited() {}

  static Flux<Integer> awaited(CompletableFuture<Integer> element, int count) {
    return Flux.range(0, count).concatMap(i -> Mono.fromFuture(element));
  }

  static long sum(CompletableFuture<Integer> element, int count) {
    Total total = new Total();
    awaited(element, count).subscribe(total::add);
    return total.sum();
  }
}
