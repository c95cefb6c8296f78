package dev.weft.benchmarks.memory;

import com.ibm.asyncutil.iteration.AsyncIterator;
import dev.weft.benchmarks.Total;
import dev.weft.benchmarks.suspended.CallbackSum;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Generators that await a future, each with a consumer that sums. */
final class Awaiting {
  private static final int COUNT = Integer.MAX_VALUE;

  private Awaiting() {}

  static CompletableFuture<Long> hand(CompletableFuture<Integer> element) {
    return CallbackSum.of(new HandAwaiting(element));
  }

  static CompletableFuture<Long> weft(CompletableFuture<Integer> element) {
    return TemplatesWeft.sum(TemplatesWeft.awaiting(element));
  }

  static CompletableFuture<Long> weftCallback(CompletableFuture<Integer> element) {
    return CallbackSum.of(TemplatesWeft.awaiting(element));
  }

  static CompletableFuture<Long> reactor(CompletableFuture<Integer> element) {
    CompletableFuture<Long> result = new CompletableFuture<>();
    Total total = new Total();
    Flux.range(0, COUNT)
        .concatMap(i -> Mono.fromFuture(element))
        .subscribe(total::add, result::completeExceptionally, () -> result.complete(total.sum()));
    return result;
  }

  static CompletableFuture<Long> rxJava(CompletableFuture<Integer> element) {
    CompletableFuture<Long> result = new CompletableFuture<>();
    Total total = new Total();
    Flowable.range(0, COUNT)
        .concatMapSingle(i -> Single.fromCompletionStage(element))
        .subscribe(total::add, result::completeExceptionally, () -> result.complete(total.sum()));
    return result;
  }

  static CompletableFuture<Long> mutiny(CompletableFuture<Integer> element) {
    CompletableFuture<Long> result = new CompletableFuture<>();
    Total total = new Total();
    Multi.createFrom()
        .range(0, COUNT)
        .onItem()
        .transformToUniAndConcatenate(i -> Uni.createFrom().completionStage(element))
        .subscribe()
        .with(total::add, result::completeExceptionally, () -> result.complete(total.sum()));
    return result;
  }

  static CompletableFuture<Long> asyncUtil(CompletableFuture<Integer> element) {
    Total total = new Total();
    return AsyncIterator.generate(() -> element)
        .take(COUNT)
        .forEach(total::add)
        .thenApply(end -> total.sum())
        .toCompletableFuture();
  }
}
