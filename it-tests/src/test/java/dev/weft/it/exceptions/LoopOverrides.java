package dev.weft.it.exceptions;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** A finally that leaves or continues a loop, whatever its try was doing. */
@SuppressWarnings("finally") // the point of the programs
final class LoopOverrides {
  private LoopOverrides() {}

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
