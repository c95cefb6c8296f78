package dev.weft.it.exceptions;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.GeneratorExit;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** Answers to being closed: GeneratorExit caught, ignored, replaced, and returned from. */
final class Exits {
  private Exits() {}

  @Resumable
  static String answeredByReturning(Yield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      gen.yield(2);
    } catch (GeneratorExit e) {
      return "closed";
    }
    return "ended";
  }

  @Resumable
  static void ignoredOnce(Yield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
    } catch (GeneratorExit e) {
      gen.yield(2);
      t.log("went on");
    }
    gen.yield(3);
  }

  @Resumable
  static void ignoredInFinally(Yield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
    } finally {
      gen.yield(2);
      t.log("exit goes on after this");
    }
    t.log("never on close");
  }

  @Resumable
  static void replaced(Yield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
    } catch (GeneratorExit e) {
      throw new Failure("instead");
    }
  }

  @Resumable
  static void cleansUpAndRethrows(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      gen.await(t.later("a", 0));
      gen.yield(2);
    } catch (GeneratorExit e) {
      gen.await(t.later("cleanup", 0));
      throw e;
    } finally {
      t.log("finally");
    }
  }

  @Resumable
  static String asyncAnsweredByReturning(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      gen.await(t.later("a", 0));
      gen.yield(2);
      return "ended";
    } catch (GeneratorExit e) {
      gen.await(t.later("cleanup", 0));
      return "closed";
    }
  }

  @Resumable
  static void asyncIgnoredOnce(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.await(t.later("a", 0));
      gen.yield(1);
    } catch (GeneratorExit e) {
      gen.yield(2);
      gen.await(t.later("b", 0));
    }
    gen.yield(3);
  }

  @Resumable
  static void thrownByTheBodyItself(Yield<Integer> gen, Trace t) {
    gen.yield(1);
    throw new GeneratorExit();
  }

  @Resumable
  static void meddlesWithItself(Yield<String> gen, Trace t) {
    try {
      t.self().advance();
    } catch (IllegalStateException e) {
      gen.yield(e.getMessage());
    }
    try {
      t.self().close();
    } catch (IllegalStateException e) {
      gen.yield(e.getMessage());
    }
    try {
      t.self().raise(new Failure("by itself"));
    } catch (IllegalStateException e) {
      t.log(e.getMessage());
    }
    gen.yield("untouched " + t.self().state());
  }

  @Resumable
  static int throwableCaughtForEver(Exchange<Integer, Integer> gen, Trace t) {
    int caught = 0;
    while (caught < 3) {
      try {
        Integer sent = gen.yield(caught);
        t.log("sent " + sent);
      } catch (Throwable e) {
        caught++;
        t.log("caught " + e.getClass().getSimpleName());
      }
    }
    return caught;
  }
}
