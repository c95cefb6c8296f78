package dev.weft;

import dev.weft.operator.Checks;
import dev.weft.operator.MergingWeft;
import dev.weft.operator.TimingWeft;
import dev.weft.operator.ZippingWeft;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A source of elements that take time to come: an object with {@code __aiter__} in Python (PEP
 * 492).
 *
 * @param <T> the elements
 */
public non-sealed interface AsyncIterable<T extends @Nullable Object>
    extends MappingOperators<T>,
        SelectingOperators<T>,
        CombiningOperators<T>,
        TimedOperators<T>,
        SharingOperators<T>,
        TerminalOperators<T> {
  /** Begins a pass over the elements; who begins one ends it by closing the iterator. */
  AsyncIterator<T> iterator();

  /**
   * The elements of many sources, as they come, see {@link #merge(AsyncIterable)}.
   *
   * @param sources the sources
   * @param <T> what their elements have in common
   * @return the elements of all; it ends when all have
   */
  static <T extends @Nullable Object> AsyncIterable<T> merge(
      Collection<? extends AsyncIterable<? extends T>> sources) {
    return MergingWeft.merge(List.copyOf(sources));
  }

  /**
   * Numbers by the clock, from 0 on. Number k comes (k + 1) periods after the first step at the
   * soonest: a consumer who is late gets those he has missed at once, none is left out.
   *
   * @param period the time from one to the next
   * @return the numbers, without end
   */
  static AsyncIterable<Long> interval(Duration period) {
    return TimingWeft.interval(Checks.positive(period, "period"));
  }

  /**
   * What a function makes of the elements of two sources at the same place, see {@link
   * #zip(AsyncIterable, BiFunction)}.
   *
   * @param first the one source
   * @param second the other
   * @param function joins two elements
   * @param <A> the one's elements
   * @param <B> the other's elements
   * @param <R> the elements made
   * @return as many elements as the shorter source has
   */
  static <A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
      AsyncIterable<R> zip(
          AsyncIterable<? extends A> first,
          AsyncIterable<? extends B> second,
          BiFunction<? super A, ? super B, ? extends R> function) {
    return ZippingWeft.<A, B, R>zip(
        Objects.requireNonNull(first, "first"),
        Objects.requireNonNull(second, "second"),
        Objects.requireNonNull(function, "function"));
  }
}
