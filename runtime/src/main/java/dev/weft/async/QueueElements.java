package dev.weft.async;

import dev.weft.AsyncQueue;
import dev.weft.AsyncYield;
import dev.weft.QueueShutdownException;
import dev.weft.annotation.Resumable;

/** What is taken from a queue, one element after the other. */
public final class QueueElements {
  private QueueElements() {}

  /** Takes until the queue is shut down and empty. */
  @Resumable
  public static <T> void elements(AsyncYield<T> gen, AsyncQueue<T> queue) {
    for (; ; ) {
      T element;
      try {
        element = gen.await(queue.take());
      } catch (QueueShutdownException end) {
        return;
      }
      gen.yield(element);
    }
  }
}
