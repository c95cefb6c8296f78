package dev.weft.operator;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Some elements on their way from a feed to the reader of a window; guarded by the feed.
 *
 * @param <T> the elements
 */
final class Window<T extends @Nullable Object> {
  private final Windows<T> feed;
  private final Queue<Fetched<T>> elements = new ArrayDeque<>();
  private int size;
  private boolean ended;
  private boolean left;

  Window(Windows<T> feed) {
    this.feed = feed;
  }

  /** Adds an element, which is dropped if the reader has left. */
  void add(T element) {
    size++;
    if (!left) {
      elements.add(new Fetched<>(element));
    }
  }

  int size() {
    return size;
  }

  void end() {
    ended = true;
  }

  private boolean hasNews() {
    return ended || left || !elements.isEmpty();
  }

  /** Whether there is an element, or none will come. */
  boolean isReady() {
    return feed.is(this::hasNews);
  }

  /** Completes when that may be so. */
  CompletionStage<@Nullable Void> news() {
    return feed.when(this::hasNews);
  }

  /** Whether there is no element; if so for want of a source, its failure is thrown. */
  boolean isEmpty() {
    synchronized (feed) {
      if (elements.isEmpty() && !ended && !left) {
        feed.check();
      }
      return elements.isEmpty();
    }
  }

  T take() {
    synchronized (feed) {
      return elements.remove().element();
    }
  }

  /** Drops what is left. */
  void leave() {
    synchronized (feed) {
      left = true;
      elements.clear();
    }
  }
}
