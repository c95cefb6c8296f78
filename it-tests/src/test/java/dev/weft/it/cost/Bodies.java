package dev.weft.it.cost;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.concurrent.CompletableFuture;

/** Templates that allocate nothing themselves: their elements are there before. */
final class Bodies {
  private Bodies() {}

  @Resumable
  static void yields(Yield<Integer> gen, Integer element, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(element);
    }
  }

  @Resumable
  static void chain(Yield<Integer> gen, Integer element, int count, int depth) {
    if (depth == 0) {
      gen.yieldAll(BodiesWeft.yields(element, count));
    } else {
      gen.yieldAll(BodiesWeft.chain(element, count, depth - 1));
    }
  }

  @Resumable
  static void asyncYields(AsyncYield<Integer> gen, Integer element, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(element);
    }
  }

  @Resumable
  static void asyncChain(AsyncYield<Integer> gen, Integer element, int count, int depth) {
    if (depth == 0) {
      gen.yieldAll(BodiesWeft.asyncYields(element, count));
    } else {
      gen.yieldAll(BodiesWeft.asyncChain(element, count, depth - 1));
    }
  }

  @Resumable
  static void awaits(AsyncYield<Integer> gen, CompletableFuture<Integer> element, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(gen.await(element));
    }
  }

  @Resumable
  static void passesOn(AsyncYield<Integer> gen, AsyncIterable<Integer> elements) {
    for (Integer element : gen.each(elements)) {
      gen.yield(element);
    }
  }

  @Resumable
  static long sumOfAwaits(Await async, CompletableFuture<Integer> element, int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += (int) async.await(element);
    }
    return sum;
  }

  @Resumable
  static long sumOf(Await async, AsyncIterable<Integer> elements) {
    long sum = 0;
    for (int element : async.each(elements)) {
      sum += element;
    }
    return sum;
  }

  @Resumable
  static void later(AsyncYield<Integer> gen, Later stages, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(gen.await(stages.next()));
    }
  }

  @Resumable
  static long sumOfLater(Await async, Later stages, int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += (int) async.await(stages.next());
    }
    return sum;
  }
}
