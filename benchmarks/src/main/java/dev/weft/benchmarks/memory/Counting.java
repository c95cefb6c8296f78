package dev.weft.benchmarks.memory;

import com.ibm.asyncutil.iteration.AsyncIterator;
import com.ibm.asyncutil.util.Either;
import com.ibm.asyncutil.util.StageSupport;
import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import io.reactivex.rxjava3.core.Flowable;
import io.smallrye.mutiny.Multi;
import reactor.core.publisher.Flux;

/** Generators that count and hold an object, each suspended after its first element. */
final class Counting {
  private Counting() {}

  static Object hand(Object kept) {
    HandCounting generator = new HandCounting(kept);
    generator.advance();
    return generator;
  }

  static Object weft(Object kept) {
    AsyncGenerator<Integer, Void, Void> generator = TemplatesWeft.counting(kept);
    generator.advance();
    return generator;
  }

  static Object weftSync(Object kept) {
    Generator<Integer, Void, Void> generator = TemplatesWeft.syncCounting(kept);
    generator.advance();
    return generator;
  }

  static Object reactor(Object kept) {
    return First.of(
        Flux.generate(
            () -> 0,
            (i, sink) -> {
              sink.next(i + kept.hashCode());
              return i + 1;
            }));
  }

  static Object rxJava(Object kept) {
    return First.of(
        Flowable.generate(
            () -> 0,
            (i, emitter) -> {
              emitter.onNext(i + kept.hashCode());
              return i + 1;
            }));
  }

  static Object mutiny(Object kept) {
    return First.ofFlow(
        Multi.createFrom()
            .generator(
                () -> 0,
                (i, emitter) -> {
                  emitter.emit(i + kept.hashCode());
                  return i + 1;
                }));
  }

  static Object asyncUtil(Object kept) {
    AsyncIterator<Integer> generator =
        AsyncIterator.unfold(
            0, i -> StageSupport.completedStage(Either.right(i + kept.hashCode())));
    generator.nextStage();
    return generator;
  }
}
