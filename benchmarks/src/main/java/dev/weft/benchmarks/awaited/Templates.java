package dev.weft.benchmarks.awaited;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletableFuture;

/** The bodies whose generated machines are measured. */
final class Templates {
  private Templates() {}

  @Resumable
  static void awaited(AsyncYield<Integer> gen, CompletableFuture<Integer> element, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(gen.await(element));
    }
  }
}
