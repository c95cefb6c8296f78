package dev.weft.it.exceptions;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.io.IOException;

/** Exceptions thrown on, wrapped, replaced and declared. */
final class Rethrows {
  private Rethrows() {}

  @Resumable
  static void preciseRethrow(Await async, Trace t) throws IOException {
    try {
      async.await(t.later("x", 1), IOException.class);
    } catch (Exception e) {
      t.log("rethrows " + e.getMessage());
      throw e;
    }
  }

  @Resumable
  static void finalCatchRethrown(Yield<String> gen, Trace t) {
    try {
      gen.yield("a");
    } catch (final Throwable e) {
      t.log("saw " + e.getClass().getSimpleName());
      throw e;
    }
  }

  @Resumable
  static void wrapped(Await async, Trace t) {
    try {
      async.await(t.later("x", 1), IOException.class);
    } catch (IOException e) {
      throw new Failure("wrapped", e);
    }
  }

  @Resumable
  static void checkedThrownUndeclaredByStep(Yield<String> gen, Trace t) throws IOException {
    gen.yield("a");
    throw new IOException("checked");
  }

  @Resumable
  static void throwsClauseOfVariable(Yield<String> gen, Trace t) throws Exception {
    Exception kept = new IOException("kept");
    gen.yield("a");
    throw kept;
  }

  @Resumable
  static void throwNull(Yield<String> gen, Trace t) {
    RuntimeException none = null;
    try {
      gen.yield("a");
      throw none;
    } catch (NullPointerException e) {
      gen.yield("null thrown");
    }
  }

  @Resumable
  static void catchThatThrowsIsNotCaughtBySibling(Yield<String> gen, Trace t) {
    try {
      gen.yield("a");
      throw new Failure("first");
    } catch (Failure e) {
      gen.yield("b");
      throw new IllegalStateException("from catch");
    } catch (IllegalStateException e) {
      t.log("never");
    } finally {
      t.log("finally");
    }
  }

  @Resumable
  static void nestedHandlers(Yield<String> gen, Trace t) {
    try {
      try {
        gen.yield("inner try");
        throw new IllegalStateException("inner");
      } catch (Failure e) {
        gen.yield("inner catch");
        throw new IllegalStateException("from inner catch", e);
      }
    } catch (IllegalStateException e) {
      gen.yield("outer catch " + e.getMessage());
    }
    gen.yield("after");
  }

  @Resumable
  static void tryInsideCatch(Yield<String> gen, Trace t) {
    try {
      throw new Failure("a");
    } catch (Failure a) {
      try {
        gen.yield("in catch of " + a.getMessage());
        throw new Failure("b");
      } catch (Failure b) {
        gen.yield("in catch of " + b.getMessage() + " in " + a.getMessage());
      }
      gen.yield("back in " + a.getMessage());
    }
  }

  @Resumable
  @SuppressWarnings("serial") // thrown within the program only
  static void localException(Yield<Integer> gen, Trace t) {
    class Stop extends RuntimeException {
      private final int at;

      Stop(int at) {
        super("stop at " + at);
        this.at = at;
      }
    }
    try {
      for (int i = 0; ; i++) {
        gen.yield(i);
        if (i == 2) {
          throw new Stop(i);
        }
      }
    } catch (Stop e) {
      gen.yield(e.at * 100);
    }
  }

  @Resumable
  static void exceptionInDeepCall(Yield<String> gen, Trace t) {
    try {
      gen.yield("a");
      fail(3);
    } catch (ArithmeticException e) {
      gen.yield("by zero " + e.getMessage());
    }
  }

  private static int fail(int depth) {
    return depth == 0 ? 1 / depth : fail(depth - 1);
  }
}
