package dev.weft.it.async;

import dev.weft.Async;
import dev.weft.AsyncGenerator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** Cancellation, and closing, on their way through nested tasks, gather and steps of generators. */
final class Cancellations {
  private Cancellations() {}

  @Resumable
  static int cleansUp(Await async, Trace t, int n) {
    try {
      return async.await(t.later("work " + n, n));
    } catch (CancellationException e) {
      t.log("cancelled " + n);
      throw e;
    } finally {
      async.await(t.later("cleanup " + n, 0));
      t.log("clean " + n);
    }
  }

  @Resumable
  static int survives(Await async, Trace t) {
    try {
      return async.await(t.later("work", 1));
    } catch (CancellationException e) {
      return async.await(t.later("instead", 2));
    }
  }

  @Resumable
  static int nested(Await async, Trace t) {
    try {
      return async.await(CancellationsWeft.nestedOnce(t));
    } finally {
      t.log("outer left");
    }
  }

  @Resumable
  static int nestedOnce(Await async, Trace t) {
    Task<Integer> inner = CancellationsWeft.cleansUp(t, 1);
    try {
      return async.await(inner);
    } finally {
      t.log("inner done " + inner.isDone());
    }
  }

  @Resumable
  static int nestedSurvivor(Await async, Trace t) {
    Task<Integer> inner = CancellationsWeft.survives(t);
    try {
      return async.await(inner);
    } catch (CancellationException e) {
      t.log("cancelled outside");
      return 10 * async.await(inner);
    }
  }

  @Resumable
  static List<Integer> gathers(Await async, Trace t) {
    Task<Integer> one = CancellationsWeft.cleansUp(t, 1);
    Task<Integer> two = CancellationsWeft.cleansUp(t, 2);
    try {
      return async.await(Async.gather(one, two));
    } catch (CancellationException | Failure e) {
      t.log(one.isDone() + " " + two.isDone());
      throw e;
    }
  }

  @Resumable
  static List<List<Integer>> gathersGathered(Await async, Trace t) {
    Task<List<Integer>> inner = CancellationsWeft.gathers(t);
    return async.await(Async.gather(inner, Async.gather(CancellationsWeft.survives(t))));
  }

  @Resumable
  static void slow(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.await(t.later("first", 0));
      gen.yield(1);
      gen.await(t.later("second", 0));
      gen.yield(2);
    } finally {
      gen.await(t.later("closing", 0));
      t.log("slow closed");
    }
  }

  @Resumable
  static int eachOfATask(Await async, Trace t) {
    int sum = 0;
    for (int x : async.each(CancellationsWeft.slow(t))) {
      sum += x * async.await(CancellationsWeft.cleansUp(t, x));
    }
    return sum;
  }

  @Resumable
  static void eachInAGenerator(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(CancellationsWeft.slow(t))) {
      for (int y : gen.each(CancellationsWeft.slow(t))) {
        gen.yield(10 * x + y);
      }
    }
  }

  @Resumable
  static String stepsThenCloses(Await async, Trace t) {
    AsyncGenerator<Integer, Void, Void> slow = CancellationsWeft.slow(t);
    try {
      while (async.await(slow.advance())) {
        t.log("element " + slow.current());
      }
      return "ended";
    } catch (CancellationException e) {
      t.log("cancelled, " + slow.state());
      async.await(slow.closeAsync());
      return "closed";
    }
  }

  @Resumable
  static String cancelsAStep(Await async, Trace t) {
    AsyncGenerator<Integer, Void, Void> slow = CancellationsWeft.slow(t);
    CompletableFuture<Boolean> step = slow.advance().toCompletableFuture();
    t.log("cancelled " + step.cancel(true) + ", " + slow.state());
    try {
      return "found " + async.await(step);
    } catch (CancellationException e) {
      t.log("after its cleanup, " + slow.state());
      return "more " + async.await(slow.advance());
    }
  }

  @Resumable
  static void goesOn(AsyncYield<Integer> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      try {
        gen.await(t.later("work " + i, 0));
      } catch (CancellationException e) {
        t.log("not cancelled " + i);
      }
      gen.yield(i);
    }
  }

  @Resumable
  static int eachOfOneThatGoesOn(Await async, Trace t) {
    int sum = 0;
    for (int x : async.each(CancellationsWeft.goesOn(t))) {
      t.log("element " + x);
      sum += x;
    }
    return sum;
  }

  @Resumable
  static void eachAwaitsATask(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(CancellationsWeft.goesOn(t))) {
      try {
        gen.yield(gen.await(CancellationsWeft.nested(t)));
      } finally {
        t.log("left " + x);
      }
    }
  }

  @Resumable
  static void cancelsItsOwnTask(Await async, Trace t) {
    Task<Integer> task = CancellationsWeft.cleansUp(t, 1);
    task.cancel(true);
    task.cancel(true);
    t.log("done " + task.isDone());
    try {
      async.await(task);
    } catch (CancellationException e) {
      t.log("after its cleanup " + task.isCancelled());
      throw new Failure("wrapped", e);
    }
  }
}
