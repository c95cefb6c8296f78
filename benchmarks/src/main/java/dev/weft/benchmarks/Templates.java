package dev.weft.benchmarks;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletableFuture;

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
  static void awaited(AsyncYield<Integer> gen, CompletableFuture<Integer> element, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(gen.await(element));
    }
  }

  @Resumable
  static void syncRange(Yield<Integer> gen, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(i);
    }
  }
}
