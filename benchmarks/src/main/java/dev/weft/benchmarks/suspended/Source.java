package dev.weft.benchmarks.suspended;

import java.util.concurrent.CompletableFuture;

/**
 * Elements that come later, and from elsewhere: one of two threads completes those with even
 * numbers, the other those with odd ones, so a generator that awaits them in order changes threads
 * with each.
 */
final class Source implements AutoCloseable {
  private final Worker even = new Worker();
  private final Worker odd = new Worker();

  /** The number itself, once the thread it falls to gets round to it. */
  CompletableFuture<Integer> element(int number) {
    CompletableFuture<Integer> element = new CompletableFuture<>();
    ((number & 1) == 0 ? even : odd).execute(() -> element.complete(number));
    return element;
  }

  @Override
  public void close() {
    even.close();
    odd.close();
  }
}
