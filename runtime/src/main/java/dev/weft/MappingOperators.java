package dev.weft;

import dev.weft.operator.FlatteningWeft;
import dev.weft.operator.MappingWeft;
import dev.weft.operator.ScanningWeft;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The operators of {@link AsyncIterable} that make other elements of its elements. */
sealed interface MappingOperators<T extends @Nullable Object> permits AsyncIterable {
  /**
   * What a function makes of each element.
   *
   * @param function makes it
   * @param <R> the elements made
   * @return the elements made, in the order of the source
   */
  default <R extends @Nullable Object> AsyncIterable<R> map(
      Function<? super T, ? extends R> function) {
    return MappingWeft.map((AsyncIterable<T>) this, Objects.requireNonNull(function));
  }

  /**
   * What a function makes of each element in its own time. The next element is fetched only when
   * that is there; closed meanwhile, it is cancelled.
   *
   * @param function begins to make it
   * @param <R> the elements made
   * @return the elements made, in the order of the source
   */
  default <R extends @Nullable Object> AsyncIterable<R> mapAsync(
      Function<? super T, ? extends CompletionStage<? extends R>> function) {
    return MappingWeft.mapAsync((AsyncIterable<T>) this, Objects.requireNonNull(function));
  }

  /**
   * What a function pushes for each element: any number, which are all made before the first of
   * them is passed on.
   *
   * @param mapper is given the element and where to push; not to be used after the call
   * @param <R> the elements pushed
   * @return the elements pushed, in the order of the source
   */
  default <R extends @Nullable Object> AsyncIterable<R> mapMulti(
      BiConsumer<? super T, ? super Consumer<R>> mapper) {
    return FlatteningWeft.mapMulti((AsyncIterable<T>) this, Objects.requireNonNull(mapper));
  }

  /**
   * What a function pushes for each element until its stage completes.
   *
   * @param mapper is given the element and where to push, by one thread at a time; not to be used
   *     after the stage has completed
   * @param <R> the elements pushed
   * @return the elements pushed, in the order of the source
   */
  default <R extends @Nullable Object> AsyncIterable<R> mapMultiAsync(
      BiFunction<? super T, ? super Consumer<R>, ? extends CompletionStage<?>> mapper) {
    return FlatteningWeft.mapMultiAsync((AsyncIterable<T>) this, Objects.requireNonNull(mapper));
  }

  /**
   * The elements of the source that a function makes of each element: one source after the other,
   * as {@link java.util.stream.Stream#flatMap} does. Each is closed before the next element is
   * fetched.
   *
   * @param function makes the source; null is an empty one
   * @param <R> the elements of those sources
   * @return their elements
   */
  default <R extends @Nullable Object> AsyncIterable<R> flatMap(
      Function<? super T, ? extends @Nullable AsyncIterable<? extends R>> function) {
    return FlatteningWeft.flatMap((AsyncIterable<T>) this, Objects.requireNonNull(function));
  }

  /**
   * The same where the function makes the source in its own time.
   *
   * @param function begins to make the source; null is an empty one
   * @param <R> the elements of those sources
   * @return their elements, one source after the other
   */
  default <R extends @Nullable Object> AsyncIterable<R> flatMapAsync(
      Function<? super T, ? extends CompletionStage<? extends @Nullable AsyncIterable<? extends R>>>
          function) {
    return FlatteningWeft.flatMapAsync((AsyncIterable<T>) this, Objects.requireNonNull(function));
  }

  /**
   * The same as {@link #flatMap(Function)}, by the name that says that the sources do not overlap.
   *
   * @param function makes the source; null is an empty one
   * @param <R> the elements of those sources
   * @return their elements, one source after the other
   */
  default <R extends @Nullable Object> AsyncIterable<R> concatMap(
      Function<? super T, ? extends @Nullable AsyncIterable<? extends R>> function) {
    return flatMap(function);
  }

  /**
   * The same as {@link #flatMapAsync}, by the name that says that the sources do not overlap.
   *
   * @param function begins to make the source; null is an empty one
   * @param <R> the elements of those sources
   * @return their elements, one source after the other
   */
  default <R extends @Nullable Object> AsyncIterable<R> concatMapAsync(
      Function<? super T, ? extends CompletionStage<? extends @Nullable AsyncIterable<? extends R>>>
          function) {
    return flatMapAsync(function);
  }

  /**
   * What the elements come to so far: the seed, then what each makes of it, as {@code
   * itertools.accumulate} with an initial value does. (A {@code Gatherers.scan} leaves the seed
   * out.)
   *
   * @param seed the first element
   * @param function makes the next one of the last one and an element of the source
   * @param <R> the elements made
   * @return the seed, and one more for each element
   */
  default <R extends @Nullable Object> AsyncIterable<R> scan(
      R seed, BiFunction<? super R, ? super T, ? extends R> function) {
    return ScanningWeft.scan((AsyncIterable<T>) this, seed, Objects.requireNonNull(function));
  }

  /**
   * The same where the function makes the next one in its own time.
   *
   * @param seed the first element
   * @param function begins to make the next one of the last one and an element of the source
   * @param <R> the elements made
   * @return the seed, and one more for each element
   */
  default <R extends @Nullable Object> AsyncIterable<R> scanAsync(
      R seed, BiFunction<? super R, ? super T, ? extends CompletionStage<? extends R>> function) {
    return ScanningWeft.scanAsync((AsyncIterable<T>) this, seed, Objects.requireNonNull(function));
  }

  /**
   * Each element with its place, from 0 on, as Python's {@code enumerate}.
   *
   * @return the elements and their places
   */
  default AsyncIterable<Enumerated<T>> enumerate() {
    return MappingWeft.enumerate((AsyncIterable<T>) this);
  }
}
