package dev.weft.it.exceptions;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** Finally runs exactly once on each way out, and may itself suspend. */
final class Finallys {
  private Finallys() {}

  @Resumable
  static void plain(Yield<String> gen, Trace t) {
    try {
      gen.yield("try");
      t.log("end of try");
    } finally {
      t.log("finally");
    }
    gen.yield("after");
  }

  @Resumable
  static void yieldsInFinally(Yield<String> gen, Trace t) {
    try {
      gen.yield("try");
    } finally {
      gen.yield("finally");
      t.log("end of finally");
    }
    gen.yield("after");
  }

  @Resumable
  static int awaitsInFinally(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      gen.await(t.later("a", 0));
      gen.yield(2);
      return 3;
    } finally {
      t.log("finally");
      gen.await(t.later("b", 0));
      gen.await(t.later("c", 0));
      t.log("end of finally");
    }
  }

  @Resumable
  static String returnValueIsEvaluatedBefore(Await async, Trace t) {
    String x = "before";
    try {
      async.await(t.later("a", 0));
      return t.note("returned", x);
    } finally {
      x = "changed";
      async.await(t.later("b", 0));
      t.log(x);
    }
  }

  @Resumable
  static int returnsAwaited(Await async, Trace t) {
    try {
      return async.await(t.later("a", 1));
    } finally {
      async.await(t.later("b", 2));
    }
  }

  @Resumable
  static void catchAndFinally(Exchange<String, String> gen, Trace t) {
    try {
      String sent = gen.yield("try");
      if (sent != null) {
        throw new Failure(sent);
      }
    } catch (Failure e) {
      gen.yield("catch " + e.getMessage());
    } finally {
      gen.yield("finally");
    }
    gen.yield("after");
  }

  @Resumable
  static void breakAndContinue(Yield<String> gen, Trace t) {
    for (int i = 0; i < 5; i++) {
      try {
        if (i == 1) {
          continue;
        }
        if (i == 3) {
          break;
        }
        gen.yield("try " + i);
      } finally {
        gen.yield("finally " + i);
      }
      t.log("end of body " + i);
    }
    t.log("after");
  }
}
