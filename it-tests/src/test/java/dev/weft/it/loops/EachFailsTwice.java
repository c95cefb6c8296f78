package dev.weft.it.loops;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A source whose step and whose closing fail with one object, which cannot suppress itself. */
final class EachFailsTwice {
  private EachFailsTwice() {}

  private static AsyncIterable<Integer> source(Trace t, Failure failure) {
    return () ->
        new AsyncIterator<>() {
          @Override
          public CompletionStage<Boolean> advance() {
            t.log("advance");
            return CompletableFuture.failedFuture(failure);
          }

          @Override
          public Integer current() {
            throw failure;
          }

          @Override
          public CompletionStage<Void> closeAsync() {
            t.log("close");
            return CompletableFuture.failedFuture(failure);
          }
        };
  }

  @Resumable
  static void yields(AsyncYield<Integer> gen, Trace t) {
    gen.yield(0);
    for (int x : gen.each(source(t, new Failure("both")))) {
      gen.yield(x);
    }
  }

  @Resumable
  static String returns(Await async, Trace t) {
    Failure failure = new Failure("both");
    try {
      for (int x : async.each(source(t, failure))) {
        t.note("element", x);
      }
      return "ended";
    } catch (Failure thrown) {
      async.await(t.later("caught", 1));
      return thrown == failure && thrown.getSuppressed().length == 0 ? "the very one" : "another";
    }
  }
}
