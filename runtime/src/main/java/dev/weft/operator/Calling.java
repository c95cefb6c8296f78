package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What asynchronous functions make of elements, several at a time. */
public final class Calling {
  private Calling() {}

  /** In the order of the source, failures too. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void ordered(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      int parallelism,
      Function<? super T, ? extends CompletionStage<? extends R>> function) {
    Arrivals<Arrival> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Pull<T> pull = Pull.of(arrivals, source);
      Queue<Call<R>> calls = new ArrayDeque<>();
      while (!pull.isOver() || !calls.isEmpty()) {
        if (calls.size() < parallelism) {
          pull.ask();
        }
        if (!calls.isEmpty() && calls.element().isHere()) {
          gen.yield(calls.remove().value());
          continue;
        }
        gen.await(arrivals.some());
        if (arrivals.take() == pull && pull.isElement()) {
          T element = pull.element();
          calls.add(Call.of(arrivals, () -> function.apply(element)));
        }
      }
      pull.found(); // throws what the source failed with, after what came before that
    }
  }

  /** In the order in which they complete. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> void unordered(
      AsyncYield<R> gen,
      AsyncIterable<T> source,
      int parallelism,
      Function<? super T, ? extends CompletionStage<? extends R>> function) {
    Arrivals<Arrival> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Pull<T> pull = Pull.of(arrivals, source);
      int calls = 0;
      while (!pull.isOver() || calls > 0) {
        if (calls < parallelism) {
          pull.ask();
        }
        gen.await(arrivals.some());
        Arrival arrival = arrivals.take();
        if (arrival != pull) {
          calls--;
          gen.yield(Calling.<R>call(arrival).value());
        } else if (pull.found()) {
          T element = pull.element();
          Call.<R>of(arrivals, () -> function.apply(element));
          calls++;
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // the one kind of call there is
  static <R extends @Nullable Object> Call<R> call(Arrival arrival) {
    return (Call<R>) arrival;
  }
}
