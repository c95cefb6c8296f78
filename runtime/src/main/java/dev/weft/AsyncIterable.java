package dev.weft;

import dev.weft.operator.Checks;
import dev.weft.operator.ConcatenatingWeft;
import dev.weft.operator.MakingWeft;
import dev.weft.operator.MergingWeft;
import dev.weft.operator.SourcesWeft;
import dev.weft.operator.TimingWeft;
import dev.weft.operator.ZippingWeft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source of elements that take time to come: an object with {@code __aiter__} in Python (PEP
 * 492).
 *
 * <p>The operators are those of {@link java.util.stream.Stream} where it has them. An operator that
 * gives another source runs nothing: each pass over that begins a pass over this one with its first
 * step, fetches no element that it is not asked for, and closes the pass on every way out. What a
 * function given to an operator throws fails the step, as it is. Arguments are checked at the call:
 * one that is null is a {@link NullPointerException}. Those whose names end in {@code Async} take
 * functions that give a {@link CompletionStage}, which is awaited, and cancelled by a close.
 *
 * @param <T> the elements
 */
public non-sealed interface AsyncIterable<T extends @Nullable Object>
    extends MappingOperators<T>,
        SelectingOperators<T>,
        CombiningOperators<T>,
        TimedOperators<T>,
        EndingOperators<T>,
        SharingOperators<T>,
        TerminalOperators<T> {
  /** Begins a pass over the elements; who begins one ends it by closing the iterator. */
  AsyncIterator<T> iterator();

  /**
   * A source of no elements.
   *
   * @param <T> the elements
   * @return the source
   */
  static <T extends @Nullable Object> AsyncIterable<T> empty() {
    return of();
  }

  /**
   * A source of one element.
   *
   * @param element the element, possibly null
   * @param <T> its type
   * @return the source
   */
  @SuppressWarnings("unchecked") // read as what it was
  static <T extends @Nullable Object> AsyncIterable<T> of(T element) {
    return SourcesWeft.of((T[]) new @Nullable Object[] {element});
  }

  /**
   * A source of given elements.
   *
   * @param elements the elements, possibly null
   * @param <T> their type
   * @return the source
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  static <T extends @Nullable Object> AsyncIterable<T> of(T... elements) {
    return SourcesWeft.of(elements.clone());
  }

  /**
   * The numbers from one up to another ({@link java.util.stream.IntStream#range}).
   *
   * @param startInclusive the first one
   * @param endExclusive the first one that does not belong to them
   * @return the numbers; none if they are not in this order
   */
  static AsyncIterable<Integer> range(int startInclusive, int endExclusive) {
    return SourcesWeft.range(startInclusive, endExclusive);
  }

  /**
   * What a supplier gives, without end.
   *
   * @param supplier makes an element when it is asked for
   * @param <T> the elements
   * @return the elements
   */
  static <T extends @Nullable Object> AsyncIterable<T> generate(Supplier<? extends T> supplier) {
    return MakingWeft.generate(Objects.requireNonNull(supplier));
  }

  /**
   * The same where the supplier takes its time.
   *
   * @param supplier begins to make an element when it is asked for
   * @param <T> the elements
   * @return the elements
   */
  static <T extends @Nullable Object> AsyncIterable<T> generateAsync(
      Supplier<? extends CompletionStage<? extends T>> supplier) {
    return MakingWeft.generateAsync(Objects.requireNonNull(supplier));
  }

  /**
   * A seed, what a function makes of it, what it makes of that, without end.
   *
   * @param seed the first element
   * @param next makes the next element of the last one, when it is asked for
   * @param <T> the elements
   * @return the elements
   */
  static <T extends @Nullable Object> AsyncIterable<T> iterate(T seed, UnaryOperator<T> next) {
    return iterate(seed, element -> true, next);
  }

  /**
   * The same as long as a predicate holds.
   *
   * @param seed the first element, if it satisfies the predicate
   * @param hasNext tests an element; one that does not satisfy it is left out and ends the source
   * @param next makes the next element of the last one, when it is asked for
   * @param <T> the elements
   * @return the elements
   */
  static <T extends @Nullable Object> AsyncIterable<T> iterate(
      T seed, Predicate<? super T> hasNext, UnaryOperator<T> next) {
    return MakingWeft.iterate(seed, Objects.requireNonNull(hasNext), Objects.requireNonNull(next));
  }

  /**
   * A seed, what a function makes of it in its own time, what it makes of that, without end.
   *
   * @param seed the first element
   * @param next begins to make the next element of the last one, when it is asked for
   * @param <T> the elements
   * @return the elements
   */
  static <T extends @Nullable Object> AsyncIterable<T> iterateAsync(
      T seed, Function<? super T, ? extends CompletionStage<? extends T>> next) {
    return MakingWeft.iterateAsync(seed, Objects.requireNonNull(next));
  }

  /**
   * Elements that a function makes of a state, each together with the next state.
   *
   * @param seed the first state
   * @param function makes an element and the next state, when that element is asked for; empty at
   *     the end
   * @param <S> the states
   * @param <T> the elements
   * @return the elements
   */
  static <S extends @Nullable Object, T extends @Nullable Object> AsyncIterable<T> unfold(
      S seed, Function<? super S, Optional<Unfolded<T, S>>> function) {
    return MakingWeft.unfold(seed, Objects.requireNonNull(function));
  }

  /**
   * The same where the function takes its time: pages, for example, each with the token of the
   * next.
   *
   * @param seed the first state
   * @param function begins to make an element and the next state, when that element is asked for;
   *     empty at the end
   * @param <S> the states
   * @param <T> the elements
   * @return the elements
   */
  static <S extends @Nullable Object, T extends @Nullable Object> AsyncIterable<T> unfoldAsync(
      S seed, Function<? super S, ? extends CompletionStage<Optional<Unfolded<T, S>>>> function) {
    return MakingWeft.unfoldAsync(seed, Objects.requireNonNull(function));
  }

  /**
   * The elements of an iterable, iterated anew by each pass. A pass that is left closes its
   * iterator if that is {@link AutoCloseable}, as a {@link Generator} is.
   *
   * @param elements the elements
   * @param <T> their type
   * @return the elements
   */
  static <T extends @Nullable Object> AsyncIterable<T> fromIterable(
      Iterable<? extends T> elements) {
    return SourcesWeft.fromIterable(Objects.requireNonNull(elements));
  }

  /**
   * What is left of an iterator: for one pass, after which there is nothing left. It is closed by a
   * pass that is left if it is {@link AutoCloseable}, as a {@link Generator} is.
   *
   * @param elements the elements
   * @param <T> their type
   * @return the elements
   */
  static <T extends @Nullable Object> AsyncIterable<T> fromIterator(
      Iterator<? extends T> elements) {
    return SourcesWeft.fromIterator(Objects.requireNonNull(elements));
  }

  /**
   * The elements of a stream, for one pass: a second one fails with {@link IllegalStateException}.
   * The stream is closed when the pass ends, on every way out; if none is begun, it is not.
   *
   * @param elements the elements
   * @param <T> their type
   * @return the elements
   */
  static <T extends @Nullable Object> AsyncIterable<T> fromStream(Stream<? extends T> elements) {
    Objects.requireNonNull(elements);
    return SourcesWeft.fromStream(() -> elements);
  }

  /**
   * The same with a stream of its own for each pass.
   *
   * @param streams makes them
   * @param <T> the elements
   * @return the elements
   */
  static <T extends @Nullable Object> AsyncIterable<T> fromStream(
      Supplier<? extends Stream<? extends T>> streams) {
    return SourcesWeft.fromStream(Objects.requireNonNull(streams));
  }

  /**
   * The elements of a publisher, requested one at a time. Each pass subscribes to it, with its
   * first step, and cancels that when it is left.
   *
   * @param publisher the elements
   * @param <T> their type
   * @return the elements
   */
  static <T> AsyncIterable<T> fromPublisher(Flow.Publisher<? extends T> publisher) {
    return SourcesWeft.fromPublisher(Objects.requireNonNull(publisher));
  }

  /**
   * A source that gives no element and does not end. A close ends it.
   *
   * @param <T> the elements that there are not
   * @return the source
   */
  static <T extends @Nullable Object> AsyncIterable<T> never() {
    return SourcesWeft.never();
  }

  /**
   * A source that fails with its first step.
   *
   * @param failure what it fails with, the very object in each pass
   * @param <T> the elements that there are not
   * @return the source
   */
  static <T extends @Nullable Object> AsyncIterable<T> fail(Throwable failure) {
    return SourcesWeft.fail(Objects.requireNonNull(failure));
  }

  /**
   * The elements of one source after those of another; each is begun only then.
   *
   * @param first comes first
   * @param second comes second
   * @param more come after that
   * @param <T> the elements
   * @return the elements of all
   */
  @SafeVarargs
  static <T extends @Nullable Object> AsyncIterable<T> concat(
      AsyncIterable<? extends T> first,
      AsyncIterable<? extends T> second,
      AsyncIterable<? extends T>... more) {
    List<AsyncIterable<? extends T>> sources = new ArrayList<>();
    sources.add(Objects.requireNonNull(first));
    sources.add(Objects.requireNonNull(second));
    for (AsyncIterable<? extends T> source : more) {
      sources.add(Objects.requireNonNull(source));
    }
    return ConcatenatingWeft.concat(sources);
  }

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
