package dev.weft.benchmarks;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * A generator as one has it with threads: a virtual one that puts its elements into a bounded
 * queue, and a second that takes them and sums.
 */
public final class Handover {
  /** As many elements as a channel of Kotlin buffers by default. */
  private static final int CAPACITY = 64;

  private static final Integer END = Integer.MIN_VALUE;

  private final BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(CAPACITY);
  private final CompletableFuture<Long> sum = new CompletableFuture<>();

  /** What puts elements. */
  public interface Producer {
    void run(BlockingQueue<Integer> elements) throws InterruptedException;
  }

  /** Starts both threads; the future has the sum. */
  public static CompletableFuture<Long> sum(Producer producer) {
    Handover handover = new Handover();
    VirtualThreads.start(() -> handover.produce(producer));
    VirtualThreads.start(handover::consume);
    return handover.sum;
  }

  private void produce(Producer producer) {
    try {
      producer.run(queue);
      queue.put(END);
    } catch (InterruptedException | RuntimeException error) {
      sum.completeExceptionally(error);
    }
  }

  private void consume() {
    try {
      long total = 0;
      for (Integer element = queue.take(); !element.equals(END); element = queue.take()) {
        total += element;
      }
      sum.complete(total);
    } catch (InterruptedException error) {
      sum.completeExceptionally(error);
    }
  }
}
