package dev.weft;

import dev.weft.operator.BufferingWeft;
import dev.weft.operator.CallingWeft;
import dev.weft.operator.Checks;
import dev.weft.operator.PrefetchingWeft;
import dev.weft.operator.TimingWeft;
import dev.weft.operator.WindowingWeft;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The operators of {@link AsyncIterable} that run ahead, at once, or by the clock. */
sealed interface TimedOperators<T extends @Nullable Object> permits AsyncIterable {
  /**
   * The same elements, some of which are fetched before they are asked for: from the first step on
   * a task of its own runs ahead of the consumer.
   *
   * @param ahead how many elements at most are under way or ready, one or more
   * @return the elements in their order; a failure comes after the elements before it
   */
  default AsyncIterable<T> prefetch(int ahead) {
    return PrefetchingWeft.prefetch((AsyncIterable<T>) this, Checks.positive(ahead, "ahead"));
  }

  /**
   * What an asynchronous function makes of each element, several at a time, in the order of the
   * source. While the consumer waits the source is asked for more until so many calls are under
   * way; while he does not, those go on, and no more are begun.
   *
   * @param parallelism how many calls are under way, or complete and not handed on, at most
   * @param function makes a stage of an element; one that is left behind is cancelled and awaited
   * @param <R> the elements made
   * @return the elements made; a failure, of the source too, comes in its turn, after the elements
   *     before it
   */
  default <R extends @Nullable Object> AsyncIterable<R> mapAsync(
      int parallelism, Function<? super T, ? extends CompletionStage<? extends R>> function) {
    return CallingWeft.<T, R>ordered(
        (AsyncIterable<T>) this,
        Checks.positive(parallelism, "parallelism"),
        Objects.requireNonNull(function, "function"));
  }

  /**
   * What an asynchronous function makes of each element, several at a time, as it comes, see {@link
   * #mapAsync(int, Function)}.
   *
   * @param parallelism how many calls are under way, or complete and not handed on, at most
   * @param function makes a stage of an element; one that is left behind is cancelled and awaited
   * @param <R> the elements made
   * @return the elements made, in the order of their completion; a failure comes as soon as it is
   *     there
   */
  default <R extends @Nullable Object> AsyncIterable<R> mapAsyncUnordered(
      int parallelism, Function<? super T, ? extends CompletionStage<? extends R>> function) {
    return CallingWeft.<T, R>unordered(
        (AsyncIterable<T>) this,
        Checks.positive(parallelism, "parallelism"),
        Objects.requireNonNull(function, "function"));
  }

  /**
   * The elements in lists.
   *
   * @param count how many elements a list has; only the last may have fewer
   * @return new lists, none empty; a failure comes after a list of the elements before it
   */
  default AsyncIterable<List<T>> buffer(int count) {
    return BufferingWeft.bySize((AsyncIterable<T>) this, Checks.positive(count, "count"));
  }

  /**
   * The elements in lists, each of what comes in some time. The time begins with a list's first
   * element, so that no list is empty. While the consumer is busy one element at most is under way:
   * it belongs to the next list.
   *
   * @param time how long after its first element a list is handed on
   * @return new lists, none empty; a failure comes after a list of the elements before it
   */
  default AsyncIterable<List<T>> buffer(Duration time) {
    return buffer(Integer.MAX_VALUE, time);
  }

  /**
   * The elements in lists that are handed on when they are full, or a time after their first
   * element came, see {@link #buffer(Duration)}.
   *
   * @param count how many elements a list has at most
   * @param time how long after its first element a list is handed on at the latest
   * @return new lists, none empty; a failure comes after a list of the elements before it
   */
  default AsyncIterable<List<T>> buffer(int count, Duration time) {
    return BufferingWeft.byTime(
        (AsyncIterable<T>) this, Checks.positive(count, "count"), Checks.notNegative(time, "time"));
  }

  /**
   * The elements in windows, each a source of its own that is handed on with its first element.
   *
   * <p>The reader of a window asks this source for more. So does the consumer who asks for the next
   * window: what the last one still lacks is fetched then, and kept in it for its reader, who may
   * come late, or never; the window is garbage then. When a reader leaves a window, by a break for
   * example, the rest of it is dropped. A window is read once, and as long as the windows are not
   * closed: that closes this source, and who still reads gets a {@link
   * java.util.concurrent.CancellationException}.
   *
   * @param count how many elements a window has; only the last may have fewer
   * @return the windows; a failure is that of the last window, and of the windows
   */
  default AsyncIterable<AsyncIterable<T>> window(int count) {
    return WindowingWeft.windows((AsyncIterable<T>) this, Checks.positive(count, "count"), null);
  }

  /**
   * The elements in windows, each of what comes in some time after its first element, see {@link
   * #window(int)}.
   *
   * @param time how long after its first element a window ends
   * @return the windows, none empty
   */
  default AsyncIterable<AsyncIterable<T>> window(Duration time) {
    return window(Integer.MAX_VALUE, time);
  }

  /**
   * The elements in windows that end when they are full, or a time after their first element came,
   * see {@link #window(int)}.
   *
   * @param count how many elements a window has at most
   * @param time how long after its first element a window ends at the latest
   * @return the windows, none empty
   */
  default AsyncIterable<AsyncIterable<T>> window(int count, Duration time) {
    return WindowingWeft.windows(
        (AsyncIterable<T>) this, Checks.positive(count, "count"), Checks.notNegative(time, "time"));
  }

  /**
   * The same elements, each of which has a time to come, which begins as it is asked for. If it
   * does not come the source is closed, and that is awaited; an element that is here when the time
   * is over is handed on.
   *
   * @param time how long an element may take
   * @return the elements; fails with a {@link java.util.concurrent.TimeoutException}
   */
  default AsyncIterable<T> timeout(Duration time) {
    return TimingWeft.timeout((AsyncIterable<T>) this, Checks.notNegative(time, "time"));
  }

  /**
   * The same elements, each handed on a time after it came. Only then is the next asked for.
   *
   * @param time how long
   * @return the elements, later
   */
  default AsyncIterable<T> delay(Duration time) {
    return TimingWeft.delay((AsyncIterable<T>) this, Checks.notNegative(time, "time"));
  }

  /**
   * The same elements, slowed down: the source is asked for the next a time after the last was
   * handed on at the soonest. None is left out.
   *
   * @param time how long
   * @return the elements, one in each such time at most
   */
  default AsyncIterable<T> throttle(Duration time) {
    return TimingWeft.throttle((AsyncIterable<T>) this, Checks.notNegative(time, "time"));
  }
}
