package dev.weft.machine;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** A source that awaits its elements, those who hand them on, and those who take them. */
final class PullTemplates {
  private PullTemplates() {}

  @Resumable
  static void source(
      AsyncYield<Integer> gen,
      List<Object> log,
      IntFunction<? extends CompletionStage<Integer>> later,
      Supplier<? extends CompletionStage<?>> cleanup) {
    try {
      for (int i = 0; ; i++) {
        int element = gen.await(later.apply(i));
        if (element < 0) {
          return;
        }
        gen.yield(element);
      }
    } finally {
      log.add("source");
      try {
        gen.await(cleanup.get());
      } finally {
        log.add("source ends");
      }
    }
  }

  @Resumable
  static void passing(AsyncYield<Integer> gen, List<Object> log, AsyncIterable<Integer> source) {
    try {
      for (int element : gen.each(source)) {
        gen.yield(element);
      }
    } finally {
      log.add("passing");
    }
  }

  @Resumable
  static void delegating(AsyncYield<Integer> gen, AsyncIterable<Integer> source) {
    gen.yieldAll(source);
  }

  @Resumable
  static int sum(Await async, List<Object> log, AsyncIterable<Integer> source) {
    int sum = 0;
    try {
      for (int element : async.each(source)) {
        sum += element;
      }
      return sum;
    } finally {
      log.add("sum");
    }
  }

  /** Goes on with another stage when the source fails. */
  @Resumable
  static String thenAwait(
      Await async, AsyncIterable<Integer> source, CompletionStage<String> instead) {
    try {
      for (int element : async.each(source)) {
        throw new AssertionError(element);
      }
      return "ended";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName() + " " + async.await(instead);
    }
  }
}
