package dev.weft.it.loops;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/**
 * Loops that never complete normally (JLS 14.22), though their conditions do not say so plainly.
 */
final class Endless {
  private static final boolean ALWAYS = 1 < 2;

  private Endless() {}

  @Resumable
  static int constantField(Yield<Integer> gen, Trace t) {
    int n = 0;
    try {
      gen.yield(n);
      while (ALWAYS) {
        if (++n > 2) {
          return t.note("n", n);
        }
      }
    } finally {
      t.log("finally");
    }
  }

  @Resumable
  static int constantExpression(Yield<Integer> gen, Trace t) {
    for (int n = 0; !false && 'a' < 2 + 'a'; n++) {
      gen.yield(n);
      if (n == 2) {
        return n;
      }
    }
  }

  @Resumable
  static int returnsAtOnce(Await async, Trace t) {
    int n = async.await(t.later(1));
    try {
      do {
        return t.note("n", n);
      } while (n++ < 3);
    } finally {
      async.await(t.later(2));
    }
  }

  @Resumable
  static void continues(Await async, Trace t) {
    int n = async.await(t.later(1));
    try {
      again:
      do {
        for (; ; ) {
          t.log("turn " + n);
          continue again;
        }
      } while (n++ < 3);
      t.log("behind");
    } finally {
      async.await(t.later(2));
    }
  }
}
