package dev.weft.it.async;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** Stages of every kind and state. */
final class Stages {
  private Stages() {}

  @Resumable
  static int dependent(Await async, Trace t) {
    CompletionStage<Integer> stage = t.later("x", 1);
    int next = async.await(stage.thenApply(x -> x + 1));
    t.log("next " + next);
    return async.await(stage.thenCombine(t.later("y", 10), Integer::sum));
  }

  @Resumable
  static int minimal(AsyncYield<Integer> gen, Trace t) {
    gen.yield(gen.await(t.minimal("x", 1)));
    try {
      return gen.await(t.minimal("y", 2));
    } catch (Failure e) {
      t.log("caught " + e.getMessage());
      return -1;
    }
  }

  @Resumable
  static void sameStageTwice(Await async, Trace t) {
    CompletionStage<String> stage = t.later("x", "x");
    for (int i = 0; i < 2; i++) {
      try {
        t.log("await " + i);
        String x = async.await(stage);
        t.log(x);
      } catch (Failure e) {
        t.log("again " + e.getMessage());
      }
    }
  }

  @Resumable
  static void unwrappedOnce(Await async, Trace t) {
    Throwable inner = new CompletionException(new Failure("inner"));
    try {
      async.await(CompletableFuture.failedFuture(new CompletionException(inner)));
    } catch (CompletionException e) {
      t.log("same " + (e == inner));
    }
    try {
      async.await(
          CompletableFuture.failedFuture(new ExecutionException(inner)), ExecutionException.class);
    } catch (ExecutionException e) {
      t.log("kept " + (e.getCause() == inner));
    }
    async.await(t.later("x", 0));
    async.await(CompletableFuture.failedFuture(new CompletionException("without cause", null)));
  }

  @Resumable
  @SuppressWarnings("weft:discarded-stage")
  static void identityOfFailures(Await async, Trace t) {
    Failure failure = new Failure("same");
    try {
      async.await(CompletableFuture.failedFuture(failure));
    } catch (Failure e) {
      t.log("same " + (e == failure));
    }
    CompletableFuture<Integer> later = new CompletableFuture<>();
    t.later("trigger", 0).whenComplete((v, e) -> later.completeExceptionally(failure));
    try {
      async.await(later);
    } catch (Failure e) {
      t.log("same later " + (e == failure));
    }
  }

  @Resumable
  static void sneakyChecked(Await async, Trace t) throws IOException {
    try {
      async.await(t.later("x", 0));
    } catch (RuntimeException e) {
      t.log("unchecked");
    } finally {
      t.log("finally");
    }
    async.await(t.later("y", 0), IOException.class);
  }

  @Resumable
  static void stageThatThrows(Await async, Trace t) {
    for (int i = 0; i < 2; i++) {
      try {
        async.await(broken(t, i));
      } catch (IllegalStateException e) {
        t.log("no stage " + e.getMessage());
        async.await(t.later("instead " + i, 0));
      }
    }
  }

  private static CompletionStage<Integer> broken(Trace t, int i) {
    if (i == 0) {
      throw new IllegalStateException("broken");
    }
    return t.later("whole " + i, i);
  }

  @Resumable
  static void completedByAnother(AsyncYield<String> gen, Trace t) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    CompletionStage<Void> filled = t.later("x", "x").thenAccept(promise::complete);
    gen.yield("asked");
    gen.await(filled);
    gen.yield(gen.await(promise));
  }

  @Resumable
  static long manyCompleted(Await async, Trace t) {
    long sum = 0;
    for (int i = 0; i < 1_000; i++) {
      int x = async.await(CompletableFuture.completedFuture(i));
      sum += x;
    }
    async.await(t.later("x", 0));
    return sum;
  }
}
