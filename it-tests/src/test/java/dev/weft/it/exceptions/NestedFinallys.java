package dev.weft.it.exceptions;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Finally within finally, and what may stand there. */
final class NestedFinallys {
  private NestedFinallys() {}

  @Resumable
  static String threeDeep(AsyncYield<String> gen, Trace t) {
    try {
      try {
        try {
          gen.yield("a");
          return "returned";
        } finally {
          gen.await(t.later("inner", 0));
        }
      } finally {
        t.log("middle");
        gen.yield("middle");
      }
    } finally {
      gen.await(t.later("outer", 0));
    }
  }

  @Resumable
  static void tryInFinally(Yield<String> gen, Trace t) {
    try {
      gen.yield("outer try");
    } finally {
      try {
        gen.yield("inner try");
      } finally {
        gen.yield("inner finally");
      }
      t.log("end of outer finally");
    }
  }

  @Resumable
  static void loopInFinally(Yield<String> gen, Trace t) {
    try {
      gen.yield("try");
      throw new Failure("pending meanwhile");
    } finally {
      for (String s : List.of("a", "b")) {
        gen.yield(s);
      }
    }
  }

  @Resumable
  static void pureFinallyAmongSuspensions(AsyncYield<String> gen, Trace t) {
    gen.yield("before");
    try {
      t.log("try");
    } finally {
      t.log("finally");
    }
    try {
      gen.await(t.later("a", 0));
    } finally {
      try {
        t.log("pure");
      } catch (RuntimeException e) {
        t.log("never");
      }
    }
  }

  @Resumable
  static void suspensionOnlyInFinally(Await async, Trace t, int n) {
    try {
      t.log("n " + n);
      if (n == 3) {
        throw new Failure("three");
      }
    } finally {
      async.await(t.later("a", 0));
    }
  }

  @Resumable
  static void throwsInFinally(Await async, Trace t) {
    try {
      async.await(t.later("a", 0));
    } finally {
      async.await(t.later("b", 0));
      if (t.note("done", true)) {
        throw new Failure("from finally");
      }
    }
  }
}
