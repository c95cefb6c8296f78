package dev.weft.benchmarks.range;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;

/** The bodies whose generated machines are measured. */
final class Templates {
  private Templates() {}

  @Resumable
  static void range(AsyncYield<Integer> gen, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(i);
    }
  }

  @Resumable
  static void down(AsyncYield<Integer> gen, int count) {
    for (int i = count; i > 0; i--) {
      gen.yield(i);
    }
  }

  @Resumable
  static void same(AsyncYield<Integer> gen, Integer element, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(element);
    }
  }

  @Resumable
  static void both(AsyncYield<Integer> gen, int count) {
    for (int i = 0; i < count; i += 2) {
      gen.yield(i);
      gen.yield(i + 1);
    }
  }

  /** Takes the elements of another machine. */
  @Resumable
  static long sum(Await async, AsyncIterable<Integer> elements) {
    long sum = 0;
    for (int element : async.each(elements)) {
      sum += element;
    }
    return sum;
  }
}
