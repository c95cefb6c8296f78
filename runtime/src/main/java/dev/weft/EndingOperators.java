package dev.weft;

import dev.weft.operator.Checks;
import dev.weft.operator.ConcatenatingWeft;
import dev.weft.operator.ObservingWeft;
import dev.weft.operator.RecoveringWeft;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The operators of {@link AsyncIterable} that say what comes at its end, by failure or otherwise.
 */
sealed interface EndingOperators<T extends @Nullable Object> permits AsyncIterable {
  /**
   * The elements of this source, then those of another one, which is begun only then.
   *
   * @param other comes second
   * @return the elements of both
   */
  default AsyncIterable<T> concat(AsyncIterable<? extends T> other) {
    return ConcatenatingWeft.concat(List.of((AsyncIterable<T>) this, other));
  }

  /**
   * The elements, or a given one if there are none.
   *
   * @param other the only element of an empty source
   * @return the elements
   */
  default AsyncIterable<T> defaultIfEmpty(T other) {
    return ConcatenatingWeft.defaultIfEmpty((AsyncIterable<T>) this, other);
  }

  /**
   * The elements; an action is run once at the end of each pass that has begun, whatever ends it:
   * the last element, a failure, a close. The source is closed before. What the action throws fails
   * that last step; if there is a failure already, it is suppressed by that.
   *
   * @param action is run
   * @return the elements
   */
  default AsyncIterable<T> onClose(Runnable action) {
    Objects.requireNonNull(action);
    return ObservingWeft.onClose(
        (AsyncIterable<T>) this,
        () -> {
          action.run();
          return CompletableFuture.completedFuture(null);
        });
  }

  /**
   * The same where the action takes its time; the end is told only after it.
   *
   * @param action begins to run
   * @return the elements
   */
  default AsyncIterable<T> onCloseAsync(Supplier<? extends CompletionStage<?>> action) {
    Objects.requireNonNull(action);
    return ObservingWeft.onClose(
        (AsyncIterable<T>) this, () -> action.get().thenAccept(done -> {}));
  }

  /**
   * The elements; if the source fails, those of another one follow. The source is closed before.
   *
   * <p>A failure is anything that fetching an element fails with, except {@link GeneratorExit},
   * {@link java.util.concurrent.CancellationException} and {@link VirtualMachineError}, which are
   * passed on.
   *
   * @param fallback makes the other source of the failure
   * @return the elements up to the failure, then those of the other source
   */
  default AsyncIterable<T> onErrorResume(
      Function<? super Throwable, ? extends AsyncIterable<? extends T>> fallback) {
    return RecoveringWeft.onErrorResume((AsyncIterable<T>) this, Objects.requireNonNull(fallback));
  }

  /**
   * The same where the other source is made in its own time.
   *
   * @param fallback begins to make the other source of the failure
   * @return the elements up to the failure, then those of the other source
   */
  default AsyncIterable<T> onErrorResumeAsync(
      Function<? super Throwable, ? extends CompletionStage<? extends AsyncIterable<? extends T>>>
          fallback) {
    return RecoveringWeft.onErrorResumeAsync(
        (AsyncIterable<T>) this, Objects.requireNonNull(fallback));
  }

  /**
   * The elements; if the source fails, a given one is the last, see {@link #onErrorResume}.
   *
   * @param last comes in place of the failure
   * @return the elements up to the failure, then the given one
   */
  default AsyncIterable<T> onErrorReturn(T last) {
    return onErrorResume(failure -> AsyncIterable.of(last));
  }

  /**
   * The elements; after a failure the source is iterated again, from the beginning, so that
   * elements may come again. What is a failure is told at {@link #onErrorResume}. A source that
   * cannot be iterated twice, such as a bare {@link AsyncIterator}, just ends there.
   *
   * @param times how often at most; a failure after that is passed on
   * @return the elements of all passes
   * @throws IllegalArgumentException if {@code times} is negative
   */
  default AsyncIterable<T> retry(long times) {
    return retry(times, failure -> true);
  }

  /**
   * The same as long as failures satisfy a predicate.
   *
   * @param predicate tests a failure; one that does not satisfy it is passed on
   * @return the elements of all passes
   */
  default AsyncIterable<T> retry(Predicate<? super Throwable> predicate) {
    return retry(Long.MAX_VALUE, predicate);
  }

  /**
   * The same with both limits, see {@link #retry(long)}.
   *
   * @param times how often at most
   * @param predicate tests a failure; one that does not satisfy it is passed on
   * @return the elements of all passes
   * @throws IllegalArgumentException if {@code times} is negative
   */
  default AsyncIterable<T> retry(long times, Predicate<? super Throwable> predicate) {
    return RecoveringWeft.retry(
        (AsyncIterable<T>) this,
        Checks.notNegative(times, "times"),
        Objects.requireNonNull(predicate));
  }

  /**
   * The same where the predicate takes its time: it may wait before the next attempt.
   *
   * @param predicate begins to test a failure; one that does not satisfy it is passed on
   * @return the elements of all passes
   */
  default AsyncIterable<T> retryAsync(
      Function<? super Throwable, ? extends CompletionStage<Boolean>> predicate) {
    return RecoveringWeft.retryAsync((AsyncIterable<T>) this, Objects.requireNonNull(predicate));
  }
}
