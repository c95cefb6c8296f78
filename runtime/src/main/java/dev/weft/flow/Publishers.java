package dev.weft.flow;

import dev.weft.AsyncIterator;
import java.util.concurrent.Flow;

/** Turns publishers into asynchronous iterators, and back. */
public final class Publishers {
  private Publishers() {}

  /**
   * Iterates over a publisher, requesting one element at a time; closing the iterator cancels the subscription.
   *
   * @param publisher the source, subscribed to at the first step
   * @return its elements
   */
  public static <T> AsyncIterator<T> iterate(Flow.Publisher<T> publisher) {
    throw new UnsupportedOperationException(publisher.toString());
  }
}
