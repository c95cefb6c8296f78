package dev.weft.benchmarks.range;

import java.util.concurrent.CompletionStage;
import net.tascalate.async.AsyncGenerator;
import net.tascalate.async.CallContext;
import net.tascalate.async.async;

/** {@link Templates#range} with Tascalate Async/Await, whose plugin enhances this class. */
final class TascalateRange {
  private TascalateRange() {}

  @async
  static AsyncGenerator<Integer> range(int count) {
    for (int i = 0; i < count; i++) {
      CallContext.yield(i);
    }
    return CallContext.yield();
  }

  @async
  static CompletionStage<Long> sum(int count) {
    long sum = 0;
    try (AsyncGenerator<Integer> elements = range(count)) {
      CompletionStage<Integer> element = elements.next();
      while (element != null) {
        sum += CallContext.await(element);
        element = elements.next();
      }
    }
    return CallContext.async(sum);
  }
}
