package dev.weft.it.async;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CancellationException;

/** Coroutines that start, await and cancel others. */
final class Tasks {
  private Tasks() {}

  @Resumable
  static int slow(Await async, Trace t, int n) {
    t.log("slow begins " + n);
    try {
      int x = async.await(t.later("slow " + n, n * 10));
      t.log("slow ends " + n);
      return x;
    } finally {
      t.log("slow left " + n);
    }
  }

  @Resumable
  static int awaitsAnother(Await async, Trace t) {
    int x = async.await(TasksWeft.slow(t, 1));
    t.log("x " + x);
    int y = async.await(TasksWeft.slow(t, 2));
    return x + y;
  }

  @Resumable
  static int startsBothBefore(Await async, Trace t) {
    Task<Integer> a = TasksWeft.slow(t, 1);
    Task<Integer> b = TasksWeft.slow(t, 2);
    t.log("both started");
    int x = async.await(a);
    int y = async.await(b);
    return x + y;
  }

  @Resumable
  static String cancelsAnother(Await async, Trace t) {
    Task<Integer> slow = TasksWeft.slow(t, 1);
    t.log("cancelled " + slow.cancel(true));
    try {
      int x = async.await(slow);
      return "in time " + x;
    } catch (CancellationException e) {
      async.await(t.later("after", 0));
      return "cancelled";
    }
  }

  @Resumable
  static int catchesOwnCancellation(Await async, Trace t) {
    try {
      async.await(t.later("first", 0));
    } catch (CancellationException e) {
      t.log("cancelled, and goes on");
      async.await(t.later("second", 0));
      return 1;
    } finally {
      t.log("finally");
    }
    return 2;
  }

  @Resumable
  static int recursive(Await async, Trace t, int n) {
    if (n == 0) {
      return async.await(t.later("bottom", 1));
    }
    int below = async.await(TasksWeft.recursive(t, n - 1));
    return n * below;
  }

  @Resumable
  static void inGenerator(AsyncYield<Integer> gen, Trace t) {
    for (int i = 1; i < 3; i++) {
      try {
        gen.yield(gen.await(TasksWeft.slow(t, i)));
      } catch (Failure e) {
        gen.yield(-i);
      }
    }
  }

  @Resumable
  @SuppressWarnings("weft:discarded-stage")
  static void neverAwaited(Await async, Trace t) {
    TasksWeft.slow(t, 1);
    t.log("forgotten");
  }

  @Resumable
  static void failsBeforeFirstAwait(Await async, Trace t) {
    t.log("before");
    throw new Failure("at once");
  }

  @Resumable
  static void awaitsFailedAtOnce(Await async, Trace t) {
    Task<Void> failed = TasksWeft.failsBeforeFirstAwait(t);
    t.log("failed " + failed.isCompletedExceptionally());
    try {
      async.await(failed);
    } catch (Failure e) {
      async.await(t.later("after " + e.getMessage(), 0));
      throw e;
    }
  }

  @Resumable
  static void throwsErrors(Await async, Trace t) {
    async.await(t.later("x", 0));
    throw new StackOverflowError("made");
  }
}
