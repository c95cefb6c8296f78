package dev.weft.introspection;

import dev.weft.Async;
import dev.weft.AsyncExchange;
import dev.weft.AsyncGenerator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Templates to look at. Their lines are known to the tests by the comments at their ends. */
final class Bodies {
  private Bodies() {}

  @Resumable
  static void count(Yield<Integer> gen, int stop) {
    for (int i = 0; i < stop; i++) { // line: begin
      gen.yield(i); // line: element
    }
    throw new IllegalStateException("counted");
  }

  @Resumable
  static void twoLines(Yield<Integer> gen, int stop) {
    for (int i = 0; i < stop; i++) { // line: loop
      if (i % 2 == 0) {
        gen.yield(i); // line: even
      } else {
        gen.yield(-i); // line: odd
      }
    }
  }

  @Resumable
  static void outer(Yield<Integer> gen, Generator<Integer, Void, Void> inner) {
    gen.yieldAll(inner); // line: outer
  }

  @Resumable
  static void list(Yield<Integer> gen) {
    gen.yieldAll(List.of(1, 2)); // line: list
  }

  @Resumable
  static void values(AsyncYield<Object> gen, CompletionStage<?> stage) {
    try {
      gen.yield(gen.await(stage)); // line: value
    } finally {
      gen.await(stage); // line: last value
    }
  }

  @Resumable
  static void asyncOuter(
      AsyncExchange<Object, Void> gen, AsyncGenerator<Object, Void, Void> inner) {
    gen.yieldAll(inner); // line: async outer
  }

  @Resumable
  static Object total(Await async, AsyncGenerator<Object, Void, Void> source) {
    int count = 0;
    for (Object each : async.each(source)) { // line: each
      count += each.hashCode();
    }
    return count;
  }

  @Resumable
  static Object first(Await async, CompletionStage<?> stage) {
    return async.await(stage); // line: first
  }

  @Resumable
  static Object second(Await async, CompletionStage<?> stage) {
    return async.await(BodiesWeft.first(stage)); // line: second
  }

  @Resumable
  static Object third(Await async, CompletionStage<?> stage) {
    try {
      return async.await(BodiesWeft.second(stage)); // line: third
    } finally {
      async.await(Async.sleep(java.time.Duration.ZERO)); // line: cleanup
    }
  }

  @Resumable
  static Object all(Await async, CompletionStage<?> one, CompletionStage<?> two) {
    return async.await(Async.gather(BodiesWeft.first(one), BodiesWeft.second(two))); // line: all
  }

  @Resumable
  static Object again(Await async, CompletionStage<?> stage, int times) {
    for (int i = 0; i < times; i++) {
      try {
        async.await(stage); // line: again
      } catch (IllegalStateException e) {
        // once more
      }
    }
    return async.await(stage); // line: at last
  }

  @Resumable
  static @Nullable Object nested(Await async, CompletionStage<?> stage, int depth) {
    if (depth == 0) {
      return async.await(stage); // line: innermost
    }
    return async.await(BodiesWeft.nested(stage, depth - 1)); // line: nested
  }
}
