package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** One value of all elements. */
public final class Reducing {
  private Reducing() {}

  /** What each element makes of the value so far. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> R reduce(
      Await async,
      AsyncIterable<T> source,
      R identity,
      BiFunction<? super R, ? super T, ? extends R> accumulator) {
    R total = identity;
    for (T element : async.each(source)) {
      total = accumulator.apply(total, element);
    }
    return total;
  }

  /** The same where the accumulator gives stages. */
  @Resumable
  public static <T extends @Nullable Object, R extends @Nullable Object> R reduceAsync(
      Await async,
      AsyncIterable<T> source,
      R identity,
      BiFunction<? super R, ? super T, ? extends CompletionStage<? extends R>> accumulator) {
    R total = identity;
    for (T element : async.each(source)) {
      total = async.await(accumulator.apply(total, element));
    }
    return total;
  }

  /** What all elements come to, the first one being the first value. */
  @Resumable
  @SuppressWarnings("NullAway") // set by the first element
  public static <T> Optional<T> reduce(
      Await async, AsyncIterable<T> source, BinaryOperator<T> accumulator) {
    boolean first = true;
    T total = null;
    for (T element : async.each(source)) {
      total = first ? element : accumulator.apply(total, element);
      first = false;
    }
    return first ? Optional.empty() : Optional.of(total);
  }

  /** The same where the accumulator gives stages. */
  @Resumable
  @SuppressWarnings("NullAway") // set by the first element
  public static <T> Optional<T> reduceAsync(
      Await async,
      AsyncIterable<T> source,
      BiFunction<? super T, ? super T, ? extends CompletionStage<? extends T>> accumulator) {
    boolean first = true;
    T total = null;
    for (T element : async.each(source)) {
      total = first ? element : async.await(accumulator.apply(total, element));
      first = false;
    }
    return first ? Optional.empty() : Optional.of(total);
  }

  /** How many there are. */
  @Resumable
  public static <T extends @Nullable Object> long count(Await async, AsyncIterable<T> source) {
    long count = 0;
    for (T unused : async.each(source)) {
      count++;
    }
    return count;
  }
}
