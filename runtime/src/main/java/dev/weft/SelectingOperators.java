package dev.weft;

import dev.weft.operator.Checks;
import dev.weft.operator.FilteringWeft;
import dev.weft.operator.ObservingWeft;
import dev.weft.operator.SlicingWeft;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The operators of {@link AsyncIterable} that pass on some of its elements as they are, or all. */
sealed interface SelectingOperators<T extends @Nullable Object> permits AsyncIterable {
  /**
   * The elements that satisfy a predicate.
   *
   * @param predicate tests an element
   * @return those elements
   */
  default AsyncIterable<T> filter(Predicate<? super T> predicate) {
    return FilteringWeft.filter((AsyncIterable<T>) this, Objects.requireNonNull(predicate));
  }

  /**
   * The same where the predicate tests in its own time, one element after the other.
   *
   * @param predicate begins to test an element
   * @return those elements
   */
  default AsyncIterable<T> filterAsync(
      Function<? super T, ? extends CompletionStage<Boolean>> predicate) {
    return FilteringWeft.filterAsync((AsyncIterable<T>) this, Objects.requireNonNull(predicate));
  }

  /**
   * The elements that equal none before. All of them are kept.
   *
   * @return those elements
   */
  default AsyncIterable<T> distinct() {
    return FilteringWeft.distinct((AsyncIterable<T>) this);
  }

  /**
   * The elements that do not equal the one just before.
   *
   * @return those elements
   */
  default AsyncIterable<T> distinctUntilChanged() {
    return FilteringWeft.distinctUntilChanged((AsyncIterable<T>) this);
  }

  /**
   * The first elements. No more than those are fetched; the source is closed by the step after the
   * last one, at the latest.
   *
   * @param maxSize how many at most
   * @return those elements
   * @throws IllegalArgumentException if {@code maxSize} is negative
   */
  default AsyncIterable<T> limit(long maxSize) {
    AsyncIterable<T> source = (AsyncIterable<T>) this;
    return Checks.notNegative(maxSize, "maxSize") == 0
        ? SlicingWeft.none(source)
        : SlicingWeft.limit(source, maxSize);
  }

  /**
   * All but the first elements.
   *
   * @param n how many are left out; all if there are no more
   * @return the elements after those
   * @throws IllegalArgumentException if {@code n} is negative
   */
  default AsyncIterable<T> skip(long n) {
    return SlicingWeft.skip((AsyncIterable<T>) this, Checks.notNegative(n, "n"));
  }

  /**
   * The elements before the first that does not satisfy a predicate; with that one the source is
   * closed.
   *
   * @param predicate tests an element
   * @return those elements
   */
  default AsyncIterable<T> takeWhile(Predicate<? super T> predicate) {
    return SlicingWeft.takeWhile((AsyncIterable<T>) this, Objects.requireNonNull(predicate));
  }

  /**
   * The same where the predicate tests in its own time.
   *
   * @param predicate begins to test an element
   * @return those elements
   */
  default AsyncIterable<T> takeWhileAsync(
      Function<? super T, ? extends CompletionStage<Boolean>> predicate) {
    return SlicingWeft.takeWhileAsync((AsyncIterable<T>) this, Objects.requireNonNull(predicate));
  }

  /**
   * The elements from the first on that does not satisfy a predicate.
   *
   * @param predicate tests an element
   * @return those elements
   */
  default AsyncIterable<T> dropWhile(Predicate<? super T> predicate) {
    return SlicingWeft.dropWhile((AsyncIterable<T>) this, Objects.requireNonNull(predicate));
  }

  /**
   * The same where the predicate tests in its own time.
   *
   * @param predicate begins to test an element
   * @return those elements
   */
  default AsyncIterable<T> dropWhileAsync(
      Function<? super T, ? extends CompletionStage<Boolean>> predicate) {
    return SlicingWeft.dropWhileAsync((AsyncIterable<T>) this, Objects.requireNonNull(predicate));
  }

  /**
   * All elements, each shown to an action just before it is passed on.
   *
   * @param action sees it
   * @return the elements
   */
  default AsyncIterable<T> peek(Consumer<? super T> action) {
    return ObservingWeft.peek((AsyncIterable<T>) this, Objects.requireNonNull(action));
  }

  /**
   * The same where the action takes its time; only then the element is passed on.
   *
   * @param action begins to see it
   * @return the elements
   */
  default AsyncIterable<T> peekAsync(Function<? super T, ? extends CompletionStage<?>> action) {
    return ObservingWeft.peekAsync((AsyncIterable<T>) this, Objects.requireNonNull(action));
  }
}
