package dev.weft.flow;

import dev.weft.AsyncIterator;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Turns publishers into asynchronous iterators. */
public final class Publishers {
  private Publishers() {}

  /**
   * Iterates over a publisher, requesting one element at a time; closing the iterator cancels the
   * subscription.
   *
   * @param publisher the source, subscribed to at the first step
   * @param <T> its elements
   * @return its elements; a failure of the publisher is that of the step that meets it
   */
  public static <T extends @Nullable Object> AsyncIterator<T> iterate(Flow.Publisher<T> publisher) {
    return new PublisherIterator<>(Objects.requireNonNull(publisher));
  }
}
