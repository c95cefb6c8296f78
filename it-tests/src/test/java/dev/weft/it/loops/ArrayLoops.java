package dev.weft.it.loops;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/**
 * For-each over arrays: every element type, and when array, length and element are read (JLS
 * 14.14.2).
 */
final class ArrayLoops {
  private ArrayLoops() {}

  @Resumable
  static void ints(Yield<Integer> gen, Trace t) {
    for (int x : new int[] {1, 2, 3}) {
      gen.yield(x);
    }
  }

  @Resumable
  static void smallIntegers(Yield<Object> gen, Trace t) {
    for (byte x : new byte[] {1, -2}) {
      gen.yield(x);
    }
    for (short x : new short[] {3, -4}) {
      gen.yield(x);
    }
    for (char x : "cd".toCharArray()) {
      gen.yield(x);
    }
    for (boolean x : new boolean[] {true, false}) {
      gen.yield(x);
    }
  }

  @Resumable
  static void wideNumbers(Yield<Object> gen, Trace t) {
    for (long x : new long[] {1L << 40, -1}) {
      gen.yield(x);
    }
    for (float x : new float[] {1.5f, -0.0f}) {
      gen.yield(x);
    }
    for (double x : new double[] {Math.PI, Double.NaN}) {
      gen.yield(x);
    }
  }

  @Resumable
  static void references(Yield<String> gen, Trace t) {
    for (String x : new String[] {"a", null, "c"}) {
      gen.yield(x);
    }
  }

  @Resumable
  static void widened(Yield<Object> gen, Trace t) {
    for (long x : new int[] {1, 2}) {
      gen.yield(x);
    }
    for (int x : new Integer[] {3, 4}) {
      gen.yield(x);
    }
    for (double x : new char[] {'a'}) {
      gen.yield(x);
    }
    for (Object x : new int[] {5}) {
      gen.yield(x);
    }
    for (long x : new Integer[] {6}) {
      gen.yield(x);
    }
  }

  @Resumable
  static void inferred(Yield<Object> gen, Trace t) {
    for (var x : new short[] {7}) {
      short same = x;
      gen.yield(same);
      t.log("x " + x);
    }
    for (var x : new String[] {"abc"}) {
      gen.yield(x.length());
      t.log(x.substring(1));
    }
  }

  @Resumable
  static int nested(AsyncYield<Integer> gen, Trace t) {
    int sum = 0;
    for (int[] row : new int[][] {{1, 2}, {}, {3}}) {
      t.log("row of " + row.length);
      for (final int cell : row) {
        sum += cell;
        gen.yield(cell);
        gen.await(t.later("cell" + cell, 0));
      }
    }
    return sum;
  }

  @Resumable
  static void elementIsReadAtItsTurn(Yield<Integer> gen, Trace t) {
    int[] a = {1, 2, 3};
    for (int x : a) {
      gen.yield(x);
      a[2] += 10;
    }
  }

  @Resumable
  static void arrayIsReadOnce(Yield<Integer> gen, Trace t, int[] a) {
    for (int x : a) {
      gen.yield(x);
      a = new int[0];
    }
    t.log("now of length " + a.length);
  }

  @Resumable
  static void expressionIsEvaluatedOnce(Await async, Trace t) {
    for (String x : t.note("array", true) ? new String[] {"a", "b"} : null) {
      async.await(t.later(x, x));
    }
  }

  @Resumable
  static void nullArray(Yield<Integer> gen, Trace t) {
    int[] none = null;
    try {
      for (int x : none) {
        gen.yield(x);
      }
    } catch (NullPointerException e) {
      t.log("null array");
    }
    for (int x : new Integer[] {1, null}) {
      gen.yield(x);
    }
  }

  @Resumable
  static void jumps(Yield<Integer> gen, Trace t) {
    for (int x : new int[] {1, 2, 3, 4, 5}) {
      if (x == 2) {
        continue;
      }
      if (x == 4) {
        break;
      }
      gen.yield(x);
    }
    t.log("after");
  }

  @Resumable
  static void variableReassigned(Yield<Integer> gen, Trace t) {
    for (int x : new int[] {1, 2}) {
      x *= 10;
      gen.yield(x);
      x++;
      gen.yield(x);
    }
  }
}
