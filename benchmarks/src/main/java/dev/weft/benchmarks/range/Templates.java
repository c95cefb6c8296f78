package dev.weft.benchmarks.range;

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
}
