package dev.weft.async;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Completes stages one after the other. What a completion wakes may complete others: these wait
 * until it has come back, so that a chain of them needs no stack.
 */
final class Handoffs {
  private static final ThreadLocal<@Nullable ArrayDeque<Runnable>> RUNNING = new ThreadLocal<>();

  private Handoffs() {}

  /** Runs completions on the calling thread: now, or behind the one that it is running. */
  static void run(Runnable completion) {
    ArrayDeque<Runnable> running = RUNNING.get();
    if (running != null) {
      running.add(completion);
      return;
    }
    ArrayDeque<Runnable> queue = new ArrayDeque<>();
    RUNNING.set(queue);
    try {
      for (Runnable next = completion; next != null; next = queue.poll()) {
        next.run();
      }
    } finally {
      RUNNING.remove();
      queue.forEach(Runnable::run); // only if one has thrown
    }
  }
}
