package dev.weft.it.python.yieldfrom;

import dev.weft.AsyncGenerator;
import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.it.kit.Blocking;
import dev.weft.it.kit.Pairing;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes delegators to the edge cases, synchronous or not.
 *
 * @param pairing the forms of delegator and delegate
 * @param pace of their steps
 */
record Edges(Pairing pairing, Pace pace) {
  /** Whether a generator is asynchronous, and then whether what it awaits has completed before. */
  enum Pace {
    SYNCHRONOUS,
    READY,
    LATE
  }

  private CompletionStage<?> pause() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    return pace == Pace.LATE
        ? stage.completeOnTimeout("late", 1, TimeUnit.MILLISECONDS)
        : CompletableFuture.completedFuture("ready");
  }

  private Generator<String, Void, String> around(
      Supplier<Generator<String, Void, String>> inner,
      Supplier<AsyncGenerator<String, Void, String>> asyncInner) {
    return pace == Pace.SYNCHRONOUS
        ? around(inner.get())
        : new Blocking<>(around(asyncInner.get()));
  }

  private Generator<String, Void, String> around(Generator<String, Void, String> inner) {
    return pairing.outer(
        () -> EdgeCasesWeft.outer(inner),
        () -> Direct.<String, String>generator(gen -> EdgeCases.outer(gen, inner)));
  }

  private AsyncGenerator<String, Void, String> around(AsyncGenerator<String, Void, String> inner) {
    return pairing.outer(
        () -> AsyncEdgeCasesWeft.outer(inner),
        () -> Direct.<String, String>asyncGenerator(gen -> AsyncEdgeCases.outer(gen, inner)));
  }

  /** One whose delegate does nothing special. */
  Generator<String, Void, String> working() {
    return around(
        () ->
            pairing.inner(
                EdgeCasesWeft::works, () -> Direct.<String, String>generator(EdgeCases::works)),
        () ->
            pairing.asyncInner(
                () -> AsyncEdgeCasesWeft.works(this::pause),
                () ->
                    Direct.<String, String>asyncGenerator(
                        gen -> AsyncEdgeCases.works(gen, this::pause))));
  }

  /** One whose delegate raises something in its finally. */
  Generator<String, Void, String> raising(Throwable raised) {
    return around(
        () ->
            pairing.inner(
                () -> EdgeCasesWeft.raises(raised),
                () -> Direct.<String, String>generator(gen -> EdgeCases.raises(gen, raised))),
        () ->
            pairing.asyncInner(
                () -> AsyncEdgeCasesWeft.raises(this::pause, raised),
                () ->
                    Direct.<String, String>asyncGenerator(
                        gen -> AsyncEdgeCases.raises(gen, this::pause, raised))));
  }

  /** One whose delegate yields in its finally. */
  Generator<String, Void, String> yielding() {
    return around(
        () ->
            pairing.inner(
                EdgeCasesWeft::yields, () -> Direct.<String, String>generator(EdgeCases::yields)),
        () ->
            pairing.asyncInner(
                () -> AsyncEdgeCasesWeft.yields(this::pause),
                () ->
                    Direct.<String, String>asyncGenerator(
                        gen -> AsyncEdgeCases.yields(gen, this::pause))));
  }

  /** One whose delegate returns in its finally. */
  Generator<String, Void, String> returning() {
    return around(
        () ->
            pairing.inner(
                EdgeCasesWeft::returns, () -> Direct.<String, String>generator(EdgeCases::returns)),
        () ->
            pairing.asyncInner(
                () -> AsyncEdgeCasesWeft.returns(this::pause),
                () ->
                    Direct.<String, String>asyncGenerator(
                        gen -> AsyncEdgeCases.returns(gen, this::pause))));
  }
}
