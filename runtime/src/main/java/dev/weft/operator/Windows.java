package dev.weft.operator;

import dev.weft.Async;
import dev.weft.AsyncCloseable;
import dev.weft.AsyncIterable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Has the elements of a source go to one window after the other.
 *
 * @param <T> the elements
 */
final class Windows<T extends @Nullable Object> extends Feed<T> implements AsyncCloseable {
  private final int count;
  private final @Nullable Duration time;
  private final Queue<Window<T>> begun = new ArrayDeque<>();
  private @Nullable Window<T> open;
  private long begin;
  private @Nullable CompletableFuture<Void> alarm;

  /**
   * Windows of up to a number of elements, which come within a time of the first if one is given.
   */
  Windows(AsyncIterable<? extends T> source, int count, @Nullable Duration time) {
    super(source);
    this.count = count;
    this.time = time;
  }

  @Override
  void add(T element) {
    Window<T> window = open;
    if (window == null || isLate()) {
      end();
      window = new Window<>(this);
      open = window;
      begun.add(window);
      window.add(element);
      begin(window);
    } else {
      window.add(element);
    }
    if (window.size() == count) {
      end();
    }
  }

  private boolean isLate() {
    return time != null && Duration.ofNanos(System.nanoTime() - begin).compareTo(time) >= 0;
  }

  private void begin(Window<T> timed) {
    if (time == null) {
      return;
    }
    begin = System.nanoTime();
    CompletableFuture<Void> timer = Async.sleep(time);
    alarm = timer;
    timer.thenRun(() -> end(timed));
  }

  private void end(Window<T> timed) {
    boolean adding = Thread.holdsLock(this); // a time so short that it is over already
    synchronized (this) {
      if (open == timed) {
        end();
      }
    }
    if (!adding) {
      wake(false);
    }
  }

  private void end() {
    ended();
    if (open != null) {
      open.end();
      open = null;
    }
  }

  private boolean hasNews() {
    return !begun.isEmpty();
  }

  /** Whether a window has begun, or none will. */
  boolean isReady() {
    return is(this::hasNews);
  }

  /** Completes when that may be so. */
  CompletionStage<@Nullable Void> news() {
    return when(this::hasNews);
  }

  /** Whether no window has begun; a failure is thrown. */
  synchronized boolean isEmpty() {
    if (begun.isEmpty()) {
      check();
      return true;
    }
    return false;
  }

  synchronized Window<T> take() {
    return begun.remove();
  }

  @Override
  void ended() {
    if (alarm != null) {
      alarm.cancel(true);
      alarm = null;
    }
  }
}
