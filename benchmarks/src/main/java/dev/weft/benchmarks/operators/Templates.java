package dev.weft.benchmarks.operators;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
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

  /** The five operators of {@link ChainSum}. */
  @Resumable
  static void chain(AsyncYield<Integer> gen, AsyncIterable<Integer> source, long limit) {
    long skips = 3;
    long left = limit;
    for (Integer element : gen.each(source)) {
      Integer mapped = element + 1;
      if ((mapped & 7) == 0) {
        continue;
      }
      if (mapped < 0) {
        break;
      }
      if (skips > 0) {
        skips--;
        continue;
      }
      gen.yield(mapped);
      if (--left == 0) {
        break;
      }
    }
  }
}
