package dev.weft.it.verbs;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Source;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** Arguments of verbs, and headers of loops, whose types only inference tells. */
final class Inferred {
  private Inferred() {}

  @SuppressWarnings("unchecked") // the caller knows
  private static <T> T any(Object value) {
    return (T) value;
  }

  private static <C extends Iterable<Integer>> C all(C numbers) {
    return numbers;
  }

  record Box<T>(T value) {
    T get() {
      return value;
    }

    <R> R apply(Function<T, R> function) {
      return function.apply(value);
    }
  }

  @Resumable
  static int awaited(Await async, Trace t) {
    List<CompletionStage<Integer>> stages = List.of(t.later("x", 1), t.later("y", 2));
    Supplier<CompletionStage<Integer>> third = () -> t.later("z", 3);
    int sum = async.await(stages.get(0)) + async.await(new Box<>(stages).get().get(1));
    return sum
        + async.await(third.get())
        + async.await(Inferred.<CompletionStage<Integer>>any(stages.get(1)));
  }

  @Resumable
  static void delegated(Yield<Integer> gen, Trace t) {
    gen.yieldAll(new Box<>(List.of(1, 2)).get());
    gen.yieldAll(Inferred.<Iterable<Integer>>any(List.of(3)));
    gen.yieldAll(all(List.of(4)));
  }

  @Resumable
  static void looped(AsyncYield<Integer> gen, Trace t) {
    for (int i : Inferred.<List<Integer>>any(List.of(1, 2))) gen.yield(i);
    for (int i : Inferred.<int[]>any(new int[] {3, 4})) gen.yield(i);
    for (int i : new Box<>(new int[] {5, 6}).get()) gen.yield(i);
    for (int i : new Box<>(7).apply(List::of)) gen.yield(i);
    for (int i : all(List.of(8))) t.log("eight " + i);
    for (int i : new Box<>(new int[] {9}).get()) t.log("nine " + i);
  }

  @Resumable
  static void each(AsyncYield<Integer> gen, Trace t) {
    Box<AsyncIterable<Integer>> box = new Box<>(new Source<>(t, "s", List.of(1, 2)));
    for (int i : gen.each(box.get())) gen.yield(i);
    for (int i : gen.each(Inferred.<AsyncIterable<Integer>>any(box.value()))) gen.yield(i);
  }
}
