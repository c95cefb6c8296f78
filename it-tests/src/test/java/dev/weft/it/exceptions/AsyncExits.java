package dev.weft.it.exceptions;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.GeneratorExit;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.AsyncResource;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Resource;
import dev.weft.it.kit.Trace;

/** Answers of asynchronous generators to being closed, at a yield or while an await is pending. */
final class AsyncExits {
  private AsyncExits() {}

  @Resumable
  static void replaced(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.await(t.later("a", 0));
      gen.yield(1);
    } catch (GeneratorExit e) {
      gen.await(t.later("b", 0));
      throw new Failure("instead", e);
    }
  }

  @Resumable
  static void replacedInFinally(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.await(t.later("a", 0));
      gen.yield(1);
    } finally {
      t.log("finally");
      if (t.stageCount() > 0) {
        throw new Failure("of the finally");
      }
    }
  }

  @Resumable
  static void yieldsInFinally(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.await(t.later("a", 0));
      gen.yield(1);
    } finally {
      gen.await(t.later("b", 0));
      gen.yield(2);
      gen.await(t.later("c", 0));
      t.log("finally");
    }
    gen.yield(3);
  }

  @Resumable
  static int ignoresForAWhile(AsyncExchange<Integer, Integer> gen, Trace t) {
    int exits = 0;
    while (exits < 3) {
      try {
        Integer sent = gen.yield(exits);
        gen.await(t.later("sent " + sent, 0));
      } catch (GeneratorExit e) {
        exits++;
        t.log("exit " + exits + " suppressed " + e.getSuppressed().length);
      }
    }
    return exits;
  }

  @Resumable
  static void resourceFailsToClose(AsyncYield<Integer> gen, Trace t) {
    try (AsyncResource a = new AsyncResource(t, "a");
        Resource b = Resource.failing(t, "b")) {
      gen.await(t.later("in " + a + b, 0));
      gen.yield(1);
    }
  }

  @Resumable
  static void resourceFailsAndIsCaught(AsyncYield<String> gen, Trace t) {
    try (Resource a = Resource.failing(t, "a")) {
      gen.yield("in " + a);
    } catch (GeneratorExit e) {
      t.log("suppressed " + e.getSuppressed().length);
      throw e;
    }
  }

  @Resumable
  static void newExit(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
    } catch (Failure e) {
      gen.await(t.later("a", 0));
      throw new GeneratorExit();
    }
    throw new GeneratorExit();
  }

  @Resumable
  static void causes(AsyncYield<Integer> gen, Trace t) {
    Failure kept = new Failure("kept");
    kept.addSuppressed(new Failure("suppressed"));
    try {
      gen.await(t.later("a", 0));
      gen.yield(1);
    } catch (Throwable e) {
      kept.initCause(e);
    } finally {
      gen.await(t.later("b", 0));
    }
    throw kept;
  }
}
