package dev.weft.benchmarks.memory;

import dev.weft.benchmarks.VirtualThreads;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.LockSupport;

/** Virtual threads that block where a generator is suspended. */
final class Threads {
  private Threads() {}

  /** What a thread is that yields no elements, but stops between two. */
  static Object counting(Object kept) {
    return blocked(
        () -> {
          for (int i = 0; i < kept.hashCode(); i++) {
            LockSupport.park();
          }
        });
  }

  /** The elements go through a queue of the generator's own. */
  static Object countingQueue(Object kept) {
    SynchronousQueue<Integer> queue = new SynchronousQueue<>();
    return blocked(
        () -> {
          for (int i = 0; i < kept.hashCode(); i++) {
            put(queue, i);
          }
        });
  }

  /** The consumer is the thread itself. */
  static Object awaiting(CompletableFuture<Integer> element) {
    return blocked(
        () -> {
          long sum = 0;
          for (int i = 0; i >= 0; i++) {
            sum += i + element.join();
          }
          element.obtrudeValue((int) sum);
        });
  }

  /** The consumer is a second thread. */
  static Object awaitingQueue(CompletableFuture<Integer> element) {
    SynchronousQueue<Integer> queue = new SynchronousQueue<>();
    Object consumer =
        blocked(
            () -> {
              long sum = 0;
              for (int i = 0; i >= 0; i++) {
                sum += take(queue);
              }
              element.obtrudeValue((int) sum);
            });
    Object producer =
        blocked(
            () -> {
              for (int i = 0; i >= 0; i++) {
                put(queue, i + element.join());
              }
            });
    return new Object[] {producer, consumer};
  }

  private static void put(SynchronousQueue<Integer> queue, int element) {
    try {
      queue.put(element);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int take(SynchronousQueue<Integer> queue) {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Thread blocked(Runnable body) {
    Thread thread = VirtualThreads.start(body);
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return thread;
  }
}
