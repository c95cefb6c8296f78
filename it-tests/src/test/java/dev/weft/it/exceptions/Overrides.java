package dev.weft.it.exceptions;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** A finally that completes abruptly overrides how its try was left (JLS 14.20.2). */
@SuppressWarnings("finally") // the point of the programs
final class Overrides {
  private Overrides() {}

  @Resumable
  static String returnOverReturn(Yield<String> gen, Trace t) {
    try {
      gen.yield("a");
      return t.note("evaluated", "a");
    } finally {
      return "b";
    }
  }

  @Resumable
  static String returnOverThrow(Await async, Trace t) {
    try {
      async.await(t.later("x", 0));
      throw new Failure("swallowed");
    } finally {
      async.await(t.later("y", 0));
      return "b";
    }
  }

  @Resumable
  static int continueOverReturn(Yield<Integer> gen, Trace t) {
    for (int i = 0; ; i++) {
      try {
        gen.yield(i);
        return i;
      } finally {
        if (i < 2) {
          continue;
        }
      }
    }
  }

  @Resumable
  static int breakOverReturn(Yield<Integer> gen, Trace t) {
    while (true) {
      try {
        gen.yield(1);
        return 1;
      } finally {
        gen.yield(2);
        break;
      }
    }
    return 3;
  }

  @Resumable
  static int breakOverThrow(AsyncYield<Integer> gen, Trace t) {
    int i = 0;
    for (; i < 3; i++) {
      try {
        gen.yield(i);
        gen.await(t.later("x" + i, 0));
        throw new Failure("swallowed " + i);
      } finally {
        if (i == 1) {
          break;
        } else {
          continue;
        }
      }
    }
    return i;
  }

  @Resumable
  static void throwOverReturn(Yield<String> gen, Trace t) {
    try {
      gen.yield("a");
      return;
    } finally {
      throw new Failure("over return");
    }
  }

  @Resumable
  static void throwOverThrow(Await async, Trace t) {
    try {
      async.await(t.later("x", 0));
      throw new Failure("first");
    } finally {
      async.await(t.later("y", 0));
      throw new Failure("second");
    }
  }

  @Resumable
  static void breakOverContinue(Yield<String> gen, Trace t) {
    outer:
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        try {
          gen.yield(i + "" + j);
          continue outer;
        } finally {
          if (i == 1) {
            break outer;
          }
          if (j == 0) {
            continue;
          }
        }
      }
    }
    t.log("after");
  }

  @Resumable
  static int nestedOverrides(Yield<Integer> gen, Trace t) {
    for (int i = 0; ; i++) {
      try {
        try {
          gen.yield(i);
          return i;
        } finally {
          if (i == 0) {
            continue;
          }
          gen.yield(10 + i);
          throw new Failure("inner " + i);
        }
      } catch (Failure e) {
        t.log(e.getMessage());
        if (i == 2) {
          return 100;
        }
      } finally {
        t.log("outer " + i);
        if (i == 3) {
          return 200;
        }
      }
    }
  }

  @Resumable
  static String labelledBlockLeftByFinally(Yield<String> gen, Trace t) {
    block:
    try {
      gen.yield("try");
      return "returned";
    } finally {
      break block;
    }
    gen.yield("after");
    return "end";
  }

  @Resumable
  static void exitSwallowedByReturn(Yield<String> gen, Trace t) {
    try {
      while (true) {
        gen.yield("a");
      }
    } finally {
      return;
    }
  }

  @Resumable
  static int conditionalOverride(AsyncYield<String> gen, Trace t, boolean override) {
    for (int i = 0; i < 3; i++) {
      try {
        gen.yield("try " + i);
        if (i == 1) {
          return 1;
        }
      } finally {
        boolean really = gen.await(t.later("override" + i, override && i == 1));
        if (really) {
          continue;
        }
        gen.yield("finally " + i);
      }
    }
    return -1;
  }
}
