package dev.weft.benchmarks.awaited;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import net.tascalate.async.AsyncGenerator;
import net.tascalate.async.CallContext;
import net.tascalate.async.async;

/** {@link Templates#awaited} with Tascalate Async/Await, whose plugin enhances this class. */
final class TascalateAwaited {
  private TascalateAwaited() {}

  @async
  static AsyncGenerator<Integer> awaited(CompletableFuture<Integer> element, int count) {
    for (int i = 0; i < count; i++) {
      CallContext.yield(CallContext.await(element));
    }
    return CallContext.yield();
  }

  @async
  static CompletionStage<Long> sum(CompletableFuture<Integer> element, int count) {
    long sum = 0;
    try (AsyncGenerator<Integer> elements = awaited(element, count)) {
      CompletionStage<Integer> found = elements.next();
      while (found != null) {
        sum += CallContext.await(found);
        found = elements.next();
      }
    }
    return CallContext.async(sum);
  }
}
