package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The elements of two sources, joined. */
public final class Zipping {
  private Zipping() {}

  /** What a function makes of the elements at the same place, as long as both sources have one. */
  @Resumable
  public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
      void zip(
          AsyncYield<R> gen,
          AsyncIterable<? extends A> first,
          AsyncIterable<? extends B> second,
          BiFunction<? super A, ? super B, ? extends R> function) {
    Arrivals<Pull<?>> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Pull<A> left = Pull.of(arrivals, first);
      Pull<B> right = Pull.of(arrivals, second);
      while (true) {
        left.ask();
        right.ask();
        while (left.isAsked() || right.isAsked()) {
          gen.await(arrivals.some());
          if (!arrivals.take().found()) {
            return;
          }
        }
        gen.yield(function.apply(left.element(), right.element()));
      }
    }
  }

  /**
   * What a function makes of the latest elements of both sources, whenever there is a new one of
   * either.
   */
  @Resumable
  public static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
      void zipLatest(
          AsyncYield<R> gen,
          AsyncIterable<? extends A> first,
          AsyncIterable<? extends B> second,
          BiFunction<? super A, ? super B, ? extends R> function) {
    Arrivals<Pull<?>> arrivals = new Arrivals<>();
    try (arrivals;
        arrivals) {
      Pull<A> left = Pull.of(arrivals, first);
      Pull<B> right = Pull.of(arrivals, second);
      Optional<Latest<A>> a = Optional.empty();
      Optional<Latest<B>> b = Optional.empty();
      while (!left.isOver() || !right.isOver()) {
        left.ask();
        right.ask();
        gen.await(arrivals.some());
        Pull<?> pull = arrivals.take();
        if (!pull.found()) {
          if (pull == left ? a.isEmpty() : b.isEmpty()) {
            return;
          }
          continue;
        }
        if (pull == left) {
          a = Optional.of(new Latest<>(left.element()));
        } else {
          b = Optional.of(new Latest<>(right.element()));
        }
        if (a.isPresent() && b.isPresent()) {
          gen.yield(function.apply(a.get().element(), b.get().element()));
        }
      }
    }
  }

  /** An element, maybe null. */
  record Latest<T extends @Nullable Object>(T element) {}
}
