package dev.weft.it.cost;

import java.util.concurrent.CompletableFuture;

/** Stages that are complete only after they have been awaited. */
final class Later {
  private static final Integer ELEMENT = 7;

  private CompletableFuture<Integer> next;

  CompletableFuture<Integer> next() {
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    next = stage;
    return stage;
  }

  /** Completes one stage after the other, until somebody has all he wants. */
  <T> T until(CompletableFuture<T> end) {
    while (!end.isDone() && next != null) {
      next.complete(ELEMENT);
    }
    return end.join();
  }
}
