package dev.weft.benchmarks.suspended;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;

/** The bodies whose generated machines are measured. */
final class Templates {
  private Templates() {}

  @Resumable
  static void suspended(AsyncYield<Integer> gen, Source source, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(gen.await(source.element(i)));
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
