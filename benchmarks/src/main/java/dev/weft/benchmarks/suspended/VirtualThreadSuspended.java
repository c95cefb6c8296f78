package dev.weft.benchmarks.suspended;

import dev.weft.benchmarks.Handover;
import dev.weft.benchmarks.VirtualThreads;
import java.util.concurrent.CompletableFuture;

/** {@link Templates#suspended} with a virtual thread that blocks. */
final class VirtualThreadSuspended {
  private VirtualThreadSuspended() {}

  /** No generator at all: the thread that blocks is the one that sums. */
  static CompletableFuture<Long> sum(Source source, int count) {
    CompletableFuture<Long> result = new CompletableFuture<>();
    VirtualThreads.start(
        () -> {
          long sum = 0;
          for (int i = 0; i < count; i++) {
            sum += source.element(i).join();
          }
          result.complete(sum);
        });
    return result;
  }

  /** The elements go through a queue to a second thread. */
  static CompletableFuture<Long> queued(Source source, int count) {
    return Handover.sum(
        queue -> {
          for (int i = 0; i < count; i++) {
            queue.put(source.element(i).join());
          }
        });
  }
}
