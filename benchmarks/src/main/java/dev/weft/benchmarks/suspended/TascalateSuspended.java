package dev.weft.benchmarks.suspended;

import java.util.concurrent.CompletableFuture;
import net.tascalate.async.AsyncGenerator;
import net.tascalate.async.CallContext;
import net.tascalate.async.async;

/** {@link Templates#suspended} with Tascalate Async/Await, whose plugin enhances this class. */
final class TascalateSuspended {
  private TascalateSuspended() {}

  @async
  static AsyncGenerator<Integer> suspended(Source source, int count) {
    for (int i = 0; i < count; i++) {
      CallContext.yield(CallContext.await(source.element(i)));
    }
    return CallContext.yield();
  }

  @async
  static CompletableFuture<Long> sum(Source source, int count) {
    long sum = 0;
    try (AsyncGenerator<Integer> elements = suspended(source, count)) {
      var found = elements.next();
      while (found != null) {
        sum += CallContext.await(found);
        found = elements.next();
      }
    }
    return CallContext.async(sum);
  }
}
