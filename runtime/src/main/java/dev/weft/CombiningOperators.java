package dev.weft;

import dev.weft.operator.Checks;
import dev.weft.operator.MergingWeft;
import dev.weft.operator.SwitchingWeft;
import dev.weft.operator.UntilWeft;
import dev.weft.operator.ZippingWeft;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The operators of {@link AsyncIterable} that bring several sources together. */
sealed interface CombiningOperators<T extends @Nullable Object> permits AsyncIterable {
  /**
   * The elements of this source and of another, as they come.
   *
   * <p>One element of each is under way while the consumer waits, and at most one is ready while he
   * does not: a source is asked again once its last element is taken. Sources that are always ready
   * take turns. A failure of one source closes the other, and is thrown once that has ended.
   *
   * @param other the other source
   * @return the elements of both; it ends when both have
   */
  default AsyncIterable<T> merge(AsyncIterable<? extends T> other) {
    return MergingWeft.<T>merge(
        List.of((AsyncIterable<T>) this, Objects.requireNonNull(other, "other")));
  }

  /**
   * What a function makes of the elements of this source and of another at the same place. Both are
   * asked at once.
   *
   * @param other the other source
   * @param function joins two elements
   * @param <U> the other's elements
   * @param <R> the elements made
   * @return as many elements as the shorter source has; when that ends, or fails, the other one is
   *     closed, and an element of it that is under way is given up
   */
  default <U extends @Nullable Object, R extends @Nullable Object> AsyncIterable<R> zip(
      AsyncIterable<? extends U> other, BiFunction<? super T, ? super U, ? extends R> function) {
    return ZippingWeft.<T, U, R>zip(
        (AsyncIterable<T>) this,
        Objects.requireNonNull(other, "other"),
        Objects.requireNonNull(function, "function"));
  }

  /**
   * What a function makes of the latest elements of this source and of another, whenever either has
   * a new one, as soon as both have had one ({@code combineLatest}). An element that comes while
   * the consumer is busy waits for him; none is left out.
   *
   * @param other the other source
   * @param function joins two elements
   * @param <U> the other's elements
   * @param <R> the elements made
   * @return it ends when both sources have, or when one has ended without any element: the other is
   *     closed then
   */
  default <U extends @Nullable Object, R extends @Nullable Object> AsyncIterable<R> zipLatest(
      AsyncIterable<? extends U> other, BiFunction<? super T, ? super U, ? extends R> function) {
    return ZippingWeft.<T, U, R>zipLatest(
        (AsyncIterable<T>) this,
        Objects.requireNonNull(other, "other"),
        Objects.requireNonNull(function, "function"));
  }

  /**
   * The elements of the sources that the elements of this one lead to, always of the latest: when
   * the next element comes, the source of the last one is closed, that is awaited, and what it had
   * under way is given up.
   *
   * @param function leads from an element to a source
   * @param <R> the elements of those
   * @return it ends when this source and the latest other have
   */
  default <R extends @Nullable Object> AsyncIterable<R> switchMap(
      Function<? super T, ? extends AsyncIterable<? extends R>> function) {
    return SwitchingWeft.<T, R>latest(
        (AsyncIterable<T>) this, Objects.requireNonNull(function, "function"));
  }

  /**
   * The elements of the sources that the elements of this one lead to, of several at a time, as
   * they come, as {@link #merge} has it. This source is asked for more while fewer are open.
   *
   * @param concurrency how many sources are open at most, beside this one
   * @param function leads from an element to a source
   * @param <R> the elements of those
   * @return it ends when all sources have; a failure of one closes the others
   */
  default <R extends @Nullable Object> AsyncIterable<R> flatMap(
      int concurrency, Function<? super T, ? extends AsyncIterable<? extends R>> function) {
    return SwitchingWeft.<T, R>several(
        (AsyncIterable<T>) this,
        Checks.positive(concurrency, "concurrency"),
        Objects.requireNonNull(function, "function"));
  }

  /**
   * The elements until a stage completes: then this source is closed, even while an element is
   * under way.
   *
   * @param signal ends it; its failure is thrown. It is somebody else's: it is not cancelled, and a
   *     future keeps no callback when this has ended
   * @return the elements before that
   */
  default AsyncIterable<T> takeUntil(CompletionStage<?> signal) {
    return UntilWeft.stage((AsyncIterable<T>) this, Objects.requireNonNull(signal, "signal"));
  }

  /**
   * The elements until another source has its first element, or ends: then both are closed, even
   * while an element is under way.
   *
   * @param signal ends it; its failure is thrown
   * @return the elements before that
   */
  default AsyncIterable<T> takeUntil(AsyncIterable<?> signal) {
    return UntilWeft.source((AsyncIterable<T>) this, Objects.requireNonNull(signal, "signal"));
  }

  /**
   * What an asynchronous function makes of the elements at the same place, see {@link #zip}.
   *
   * @param other the other source
   * @param function joins two elements; it is awaited before more are asked for
   * @param <U> the other's elements
   * @param <R> the elements made
   * @return as many elements as the shorter source has
   */
  default <U extends @Nullable Object, R extends @Nullable Object> AsyncIterable<R> zipAsync(
      AsyncIterable<? extends U> other,
      BiFunction<? super T, ? super U, ? extends CompletionStage<? extends R>> function) {
    return this.<U, CompletionStage<? extends R>>zip(other, function)
        .mapAsync(1, Function.identity());
  }

  /**
   * What an asynchronous function makes of the latest elements, see {@link #zipLatest}.
   *
   * @param other the other source
   * @param function joins two elements; it is awaited before more are asked for
   * @param <U> the other's elements
   * @param <R> the elements made
   * @return it ends as {@link #zipLatest} does
   */
  default <U extends @Nullable Object, R extends @Nullable Object> AsyncIterable<R> zipLatestAsync(
      AsyncIterable<? extends U> other,
      BiFunction<? super T, ? super U, ? extends CompletionStage<? extends R>> function) {
    return this.<U, CompletionStage<? extends R>>zipLatest(other, function)
        .mapAsync(1, Function.identity());
  }
}
