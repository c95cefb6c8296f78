package dev.weft.it.exceptions;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** Catch clauses: which one takes an exception, and what may happen in it. */
final class Catches {
  private Catches() {}

  @Resumable
  static void catchesRaised(Yield<String> gen, Trace t) {
    try {
      gen.yield("try");
      t.log("not raised");
    } catch (Failure e) {
      t.log("caught " + e.getMessage());
      gen.yield("catch");
    }
    gen.yield("after");
  }

  @Resumable
  static void goesOnAfterEachError(Yield<Integer> gen, Trace t) {
    for (int i = 0; i < 4; i++) {
      try {
        gen.yield(i);
        if (i % 2 == 0) {
          throw new IllegalArgumentException("even " + i);
        }
      } catch (IllegalArgumentException e) {
        t.log(e.getMessage());
      }
    }
  }

  @Resumable
  static void firstMatchingClause(Yield<String> gen, Trace t) {
    for (int i = 0; i < 4; i++) {
      try {
        gen.yield("try " + i);
        switch (i) {
          case 0 -> throw new IllegalStateException("s");
          case 1 -> throw new UnsupportedOperationException("u");
          case 2 -> throw new StackOverflowError("o");
          default -> t.log("no exception");
        }
      } catch (IllegalStateException e) {
        gen.yield("state " + e.getMessage());
      } catch (RuntimeException e) {
        gen.yield("runtime " + e.getMessage());
      } catch (Error e) {
        t.log("error " + e.getClass().getSimpleName());
        gen.yield("error");
      }
    }
  }

  @Resumable
  static void exceptionCatchDoesNotSeeExit(Yield<Integer> gen, Trace t) {
    while (true) {
      try {
        gen.yield(t.note("in", 1));
      } catch (Exception e) {
        t.log("went on after " + e.getMessage());
      }
    }
  }

  @Resumable
  static String multiCatch(AsyncYield<String> gen, Trace t) {
    try {
      gen.yield(gen.await(t.later("a", "a"), IOException.class));
      gen.yield(gen.await(t.later("b", "b")));
    } catch (IOException | Failure e) {
      gen.yield("caught " + e.getMessage());
      gen.await(t.later("cleanup", 0));
      t.log("still " + e.getMessage());
      return e.getClass().getSimpleName();
    }
    return "none";
  }

  @Resumable
  static int checkedAwait(Await async, Trace t) {
    try {
      return async.await(t.later("x", 1), IOException.class);
    } catch (IOException e) {
      t.log("checked " + e.getMessage());
      return async.await(t.later("instead", 2));
    }
  }

  @Resumable
  static String subclassesFirst(Await async, Trace t) {
    try {
      async.await(t.later("x", 1), IOException.class);
      throw new FileNotFoundException("made here");
    } catch (FileNotFoundException e) {
      int y = async.await(t.later("y", 2));
      return "not found " + y;
    } catch (IOException e) {
      return "io " + e.getMessage();
    }
  }

  @Resumable
  static String cancelled(Await async, Trace t) {
    try {
      async.await(t.later("x", 1));
      return "in time";
    } catch (CancellationException e) {
      async.await(t.later("cleanup", 2));
      return "cancelled";
    }
  }

  @Resumable
  static void catchParameterReassigned(Yield<String> gen, Trace t) {
    try {
      gen.yield("a");
      throw new Failure("first");
    } catch (RuntimeException e) {
      gen.yield(e.getMessage());
      e = new Failure("second", e);
      gen.yield(e.getMessage());
      throw e;
    }
  }

  @Resumable
  static void catchParameterCaptured(Exchange<String, String> gen, Trace t) {
    try {
      gen.yield("a");
      throw new Failure("seen later");
    } catch (Failure e) {
      Runnable log = () -> t.log("captured " + e.getMessage());
      gen.yield("b");
      log.run();
    }
  }

  @Resumable
  static void noSuspensionInTry(Yield<String> gen, Trace t) {
    String text;
    try {
      text = t.note("text", true) ? String.valueOf(Integer.parseInt("x1")) : "";
    } catch (NumberFormatException e) {
      text = "no number";
    } finally {
      t.log("finally");
    }
    gen.yield(text);
  }

  @Resumable
  static void suspensionOnlyInCatch(Yield<String> gen, Trace t) {
    try {
      t.log("try");
      Integer.parseInt("x1");
    } catch (NumberFormatException e) {
      gen.yield("catch");
      t.log(e.getMessage());
    }
    gen.yield("after");
  }
}
