package dev.weft.operator;

import dev.weft.AsyncYield;
import dev.weft.Unfolded;
import dev.weft.annotation.Resumable;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sources of what a function makes when it is asked for. */
public final class Making {
  private Making() {}

  /** What a supplier gives, without end. */
  @Resumable
  public static <T extends @Nullable Object> void generate(
      AsyncYield<T> gen, Supplier<? extends T> supplier) {
    for (; ; ) {
      gen.yield(supplier.get());
    }
  }

  /** The same where the supplier gives stages. */
  @Resumable
  public static <T extends @Nullable Object> void generateAsync(
      AsyncYield<T> gen, Supplier<? extends CompletionStage<? extends T>> supplier) {
    for (; ; ) {
      gen.yield(gen.await(supplier.get()));
    }
  }

  /** A seed, and what a function makes of each to be the next, as long as a predicate holds. */
  @Resumable
  public static <T extends @Nullable Object> void iterate(
      AsyncYield<T> gen, T seed, Predicate<? super T> hasNext, UnaryOperator<T> next) {
    for (T element = seed; hasNext.test(element); element = next.apply(element)) {
      gen.yield(element);
    }
  }

  /** A seed, and what a function makes of each to be the next, which it gives as a stage. */
  @Resumable
  public static <T extends @Nullable Object> void iterateAsync(
      AsyncYield<T> gen, T seed, Function<? super T, ? extends CompletionStage<? extends T>> next) {
    for (T element = seed; ; element = gen.await(next.apply(element))) {
      gen.yield(element);
    }
  }

  /** Elements, each made with the state for the next one, until a function gives none. */
  @Resumable
  public static <S extends @Nullable Object, T extends @Nullable Object> void unfold(
      AsyncYield<T> gen, S seed, Function<? super S, Optional<Unfolded<T, S>>> function) {
    S state = seed;
    for (; ; ) {
      Optional<Unfolded<T, S>> unfolded = function.apply(state);
      if (unfolded.isEmpty()) {
        return;
      }
      state = unfolded.get().state();
      gen.yield(unfolded.get().element());
    }
  }

  /** The same where the function gives stages. */
  @Resumable
  public static <S extends @Nullable Object, T extends @Nullable Object> void unfoldAsync(
      AsyncYield<T> gen,
      S seed,
      Function<? super S, ? extends CompletionStage<Optional<Unfolded<T, S>>>> function) {
    S state = seed;
    for (; ; ) {
      Optional<Unfolded<T, S>> unfolded = gen.await(function.apply(state));
      if (unfolded.isEmpty()) {
        return;
      }
      state = unfolded.get().state();
      gen.yield(unfolded.get().element());
    }
  }
}
