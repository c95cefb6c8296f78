package dev.weft.operator;

import dev.weft.AsyncIterable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A shared pass: each element goes to all who follow. It ends when the last has left.
 *
 * @param <T> the elements
 */
final class Round<T extends @Nullable Object> extends Feed<T> {
  private final int ahead;
  private final Set<Follower<T>> followers = new LinkedHashSet<>();
  private boolean left;

  Round(AsyncIterable<? extends T> source, int ahead) {
    super(source);
    this.ahead = ahead;
  }

  /** One more follower; null if this pass is over. */
  synchronized @Nullable Follower<T> join() {
    if (left || isOver()) {
      return null;
    }
    Follower<T> follower = new Follower<>(this);
    followers.add(follower);
    return follower;
  }

  /** One follower less; completes when the source is closed if it was the last. */
  CompletionStage<@Nullable Void> leave(Follower<T> follower) {
    synchronized (this) {
      followers.remove(follower);
      left |= followers.isEmpty();
    }
    if (left) {
      return closeAsync();
    }
    ask(); // it may have been the slowest
    return Arrivals.HERE;
  }

  @Override
  void add(T element) {
    followers.forEach(follower -> follower.add(element));
  }

  @Override
  boolean hasRoom() {
    return followers.stream().allMatch(follower -> follower.size() < ahead);
  }

  /** Whether a follower who takes an element makes room. */
  boolean isFull(int size) {
    return size == ahead;
  }
}
