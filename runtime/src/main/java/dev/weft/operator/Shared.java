package dev.weft.operator;

import dev.weft.AsyncIterable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a source at a time, for all who are there.
 *
 * @param <T> the elements
 */
public final class Shared<T extends @Nullable Object> {
  private final AsyncIterable<? extends T> source;
  private final int ahead;
  private @Nullable Round<T> round;

  /** Shares a source; the fastest consumer may be some elements ahead of the slowest. */
  public Shared(AsyncIterable<? extends T> source, int ahead) {
    this.source = Objects.requireNonNull(source);
    this.ahead = ahead;
  }

  /** One more consumer of the pass that is under way, or the first of a new one. */
  synchronized Follower<T> join() {
    Round<T> current = round;
    Follower<T> follower = current == null ? null : current.join();
    if (follower == null) {
      current = new Round<>(source, ahead);
      round = current;
      follower = Objects.requireNonNull(current.join());
    }
    return follower;
  }
}
