package dev.weft;

import dev.weft.operator.BlockingWeft;
import dev.weft.operator.CollectingWeft;
import dev.weft.operator.ReducingWeft;
import dev.weft.operator.SearchingWeft;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operators of {@link AsyncIterable} that run it and give one value. Each begins a pass at
 * once, and closes it on every way out; cancelled, it does so before it completes.
 */
sealed interface TerminalOperators<T extends @Nullable Object> permits AsyncIterable {
  /**
   * What the elements come to.
   *
   * @param identity what none come to
   * @param accumulator makes the next value of the last one and an element
   * @param <R> the value
   * @return completes with the last value
   */
  default <R extends @Nullable Object> Task<R> reduce(
      R identity, BiFunction<? super R, ? super T, ? extends R> accumulator) {
    return ReducingWeft.reduce(
        (AsyncIterable<T>) this, identity, Objects.requireNonNull(accumulator));
  }

  /**
   * The same where the accumulator takes its time, one element after the other.
   *
   * @param identity what none come to
   * @param accumulator begins to make the next value of the last one and an element
   * @param <R> the value
   * @return completes with the last value
   */
  default <R extends @Nullable Object> Task<R> reduceAsync(
      R identity,
      BiFunction<? super R, ? super T, ? extends CompletionStage<? extends R>> accumulator) {
    return ReducingWeft.reduceAsync(
        (AsyncIterable<T>) this, identity, Objects.requireNonNull(accumulator));
  }

  /**
   * What the elements come to, beginning with the first one.
   *
   * @param accumulator makes the next value of the last one and an element
   * @return completes with the last value, empty if there are no elements; fails with {@link
   *     NullPointerException} if the last value is null
   */
  default Task<Optional<T>> reduce(BinaryOperator<T> accumulator) {
    return ReducingWeft.reduce((AsyncIterable<T>) this, Objects.requireNonNull(accumulator));
  }

  /**
   * The same where the accumulator takes its time, one element after the other.
   *
   * @param accumulator begins to make the next value of the last one and an element
   * @return completes as {@link #reduce(BinaryOperator)} does
   */
  default Task<Optional<T>> reduceAsync(
      BiFunction<? super T, ? super T, ? extends CompletionStage<? extends T>> accumulator) {
    return ReducingWeft.reduceAsync((AsyncIterable<T>) this, Objects.requireNonNull(accumulator));
  }

  /**
   * What a collector makes of the elements, in their order, by one thread at a time.
   *
   * @param collector collects them; its combiner is not used
   * @param <R> what it makes
   * @return completes with that
   */
  default <R extends @Nullable Object> Task<R> collect(Collector<? super T, ?, R> collector) {
    return CollectingWeft.collect((AsyncIterable<T>) this, Objects.requireNonNull(collector));
  }

  /**
   * All elements.
   *
   * @return completes with an unmodifiable list, which may hold null
   */
  default Task<List<T>> toList() {
    return CollectingWeft.toList((AsyncIterable<T>) this);
  }

  /**
   * Hands each element to an action.
   *
   * @param action is given it
   * @return completes after the last one
   */
  default Task<@Nullable Void> forEach(Consumer<? super T> action) {
    return CollectingWeft.forEach((AsyncIterable<T>) this, Objects.requireNonNull(action));
  }

  /**
   * The same where the action takes its time; only then the next element is fetched.
   *
   * @param action begins with it
   * @return completes after the last one
   */
  default Task<@Nullable Void> forEachAsync(
      Function<? super T, ? extends CompletionStage<?>> action) {
    return CollectingWeft.forEachAsync((AsyncIterable<T>) this, Objects.requireNonNull(action));
  }

  /**
   * The first element; no other is fetched.
   *
   * @return completes with it, empty if there is none; fails with {@link NullPointerException} if
   *     it is null
   */
  default Task<Optional<T>> findFirst() {
    return SearchingWeft.findFirst((AsyncIterable<T>) this);
  }

  /**
   * Whether an element satisfies a predicate; none is fetched after that.
   *
   * @param predicate tests an element
   * @return completes with false if there are no elements
   */
  default Task<Boolean> anyMatch(Predicate<? super T> predicate) {
    return SearchingWeft.search(
        (AsyncIterable<T>) this, Objects.requireNonNull(predicate), true, true);
  }

  /**
   * The same where the predicate tests in its own time, one element after the other.
   *
   * @param predicate begins to test an element
   * @return completes with false if there are no elements
   */
  default Task<Boolean> anyMatchAsync(
      Function<? super T, ? extends CompletionStage<Boolean>> predicate) {
    return SearchingWeft.searchAsync(
        (AsyncIterable<T>) this, Objects.requireNonNull(predicate), true, true);
  }

  /**
   * Whether all elements satisfy a predicate; none is fetched after one that does not.
   *
   * @param predicate tests an element
   * @return completes with true if there are no elements
   */
  default Task<Boolean> allMatch(Predicate<? super T> predicate) {
    return SearchingWeft.search(
        (AsyncIterable<T>) this, Objects.requireNonNull(predicate), false, false);
  }

  /**
   * The same where the predicate tests in its own time, one element after the other.
   *
   * @param predicate begins to test an element
   * @return completes with true if there are no elements
   */
  default Task<Boolean> allMatchAsync(
      Function<? super T, ? extends CompletionStage<Boolean>> predicate) {
    return SearchingWeft.searchAsync(
        (AsyncIterable<T>) this, Objects.requireNonNull(predicate), false, false);
  }

  /**
   * Whether no element satisfies a predicate; none is fetched after one that does.
   *
   * @param predicate tests an element
   * @return completes with true if there are no elements
   */
  default Task<Boolean> noneMatch(Predicate<? super T> predicate) {
    return SearchingWeft.search(
        (AsyncIterable<T>) this, Objects.requireNonNull(predicate), true, false);
  }

  /**
   * The same where the predicate tests in its own time, one element after the other.
   *
   * @param predicate begins to test an element
   * @return completes with true if there are no elements
   */
  default Task<Boolean> noneMatchAsync(
      Function<? super T, ? extends CompletionStage<Boolean>> predicate) {
    return SearchingWeft.searchAsync(
        (AsyncIterable<T>) this, Objects.requireNonNull(predicate), true, false);
  }

  /**
   * How many elements there are.
   *
   * @return completes with their number
   */
  default Task<Long> count() {
    return ReducingWeft.count((AsyncIterable<T>) this);
  }

  /**
   * The least element, the first of equal ones.
   *
   * @param comparator compares them
   * @return completes with it, empty if there is none; fails with {@link NullPointerException} if
   *     it is null
   */
  default Task<Optional<T>> min(Comparator<? super T> comparator) {
    return reduce(BinaryOperator.minBy(comparator));
  }

  /**
   * The greatest element, the first of equal ones.
   *
   * @param comparator compares them
   * @return completes with it, empty if there is none; fails with {@link NullPointerException} if
   *     it is null
   */
  default Task<Optional<T>> max(Comparator<? super T> comparator) {
    return reduce(BinaryOperator.maxBy(comparator));
  }

  /**
   * The elements for who waits for them by blocking: each step of the stream blocks the thread
   * until the element is there. Not for the thread of an {@link EventLoop}: what has to run on that
   * loop cannot run while it is blocked.
   *
   * @return a sequential stream over a pass of its own, begun with the first step; it is to be
   *     closed, which closes the pass, unless it is run to its end
   */
  default Stream<T> toStream() {
    return BlockingWeft.elements((AsyncIterable<T>) this).stream();
  }
}
