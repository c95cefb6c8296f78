package dev.weft.benchmarks.memory;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import net.tascalate.async.AsyncGenerator;
import net.tascalate.async.CallContext;
import net.tascalate.async.async;

/** {@link Templates} with Tascalate Async/Await, whose plugin enhances this class. */
final class TascalateGenerators {
  private TascalateGenerators() {}

  @async
  static AsyncGenerator<Integer> counting(Object kept) {
    for (int i = 0; kept != null; i++) {
      CallContext.yield(i);
    }
    return CallContext.yield();
  }

  @async
  static AsyncGenerator<Integer> awaiting(CompletionStage<Integer> element) {
    for (int i = 0; i >= 0; i++) {
      CallContext.yield(CallContext.await(element) + i);
    }
    return CallContext.yield();
  }

  static Object suspended(Object kept) {
    AsyncGenerator<Integer> generator = counting(kept);
    generator.next();
    return generator;
  }

  @async
  static CompletableFuture<Long> sum(CompletableFuture<Integer> element) {
    long sum = 0;
    try (AsyncGenerator<Integer> elements = awaiting(element)) {
      CompletionStage<Integer> next = elements.next();
      while (next != null) {
        sum += CallContext.await(next);
        next = elements.next();
      }
    }
    return CallContext.async(sum);
  }
}
