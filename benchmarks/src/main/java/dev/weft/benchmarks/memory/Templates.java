package dev.weft.benchmarks.memory;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletionStage;

/** Bodies that are suspended with an int and a reference live. */
final class Templates {
  private Templates() {}

  @Resumable
  static void counting(AsyncYield<Integer> gen, Object kept) {
    for (int i = 0; kept != null; i++) {
      gen.yield(i);
    }
  }

  @Resumable
  static void syncCounting(Yield<Integer> gen, Object kept) {
    for (int i = 0; kept != null; i++) {
      gen.yield(i);
    }
  }

  @Resumable
  static void awaiting(AsyncYield<Integer> gen, CompletionStage<Integer> element) {
    for (int i = 0; i >= 0; i++) {
      gen.yield(gen.await(element) + i);
    }
  }

  @Resumable
  static long sum(Await async, AsyncIterable<Integer> elements) {
    long sum = 0;
    for (int element : async.each(elements)) {
      sum += element;
    }
    return sum;
  }
}
