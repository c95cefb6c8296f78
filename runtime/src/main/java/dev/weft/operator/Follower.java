package dev.weft.operator;

import dev.weft.AsyncCloseable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What one consumer has not taken yet of a shared pass; guarded by the pass.
 *
 * @param <T> the elements
 */
final class Follower<T extends @Nullable Object> implements AsyncCloseable {
  private final Round<T> round;
  private final Queue<Fetched<T>> elements = new ArrayDeque<>();

  Follower(Round<T> round) {
    this.round = round;
  }

  void add(T element) {
    elements.add(new Fetched<>(element));
  }

  int size() {
    return elements.size();
  }

  private boolean hasNews() {
    return !elements.isEmpty();
  }

  /** Whether there is an element, or none will come. */
  boolean isReady() {
    return round.is(this::hasNews);
  }

  /** Completes when that may be so. */
  CompletionStage<@Nullable Void> news() {
    return round.when(this::hasNews);
  }

  /** Whether there is no element; a failure of the source is thrown. */
  boolean isEmpty() {
    synchronized (round) {
      if (elements.isEmpty()) {
        round.check();
        return true;
      }
      return false;
    }
  }

  T take() {
    boolean room;
    T element;
    synchronized (round) {
      room = round.isFull(elements.size());
      element = elements.remove().element();
    }
    if (room) {
      round.ask();
    }
    return element;
  }

  @Override
  @SuppressWarnings("NullAway") // null is the one value of Void
  public CompletionStage<Void> closeAsync() {
    return round.leave(this);
  }
}
