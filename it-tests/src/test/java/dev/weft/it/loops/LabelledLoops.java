package dev.weft.it.loops;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Labelled break and continue, across loops, blocks and tries. */
final class LabelledLoops {
  private LabelledLoops() {}

  @Resumable
  static void breakOuter(Yield<String> gen, Trace t) {
    outer:
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (i == 1 && j == 1) {
          break outer;
        }
        gen.yield(i + "," + j);
      }
    }
    t.log("after");
  }

  @Resumable
  static void continueOuter(Yield<String> gen, Trace t) {
    outer:
    for (int i = 0; i < 3; i++, t.log("update")) {
      int j = 0;
      while (true) {
        gen.yield(i + "," + j);
        if (j++ == i) {
          continue outer;
        }
      }
    }
  }

  @Resumable
  static void continueOuterDo(Yield<Integer> gen, Trace t) {
    int i = 0;
    outer:
    do {
      for (; ; ) {
        gen.yield(i++);
        if (i % 2 == 0) {
          continue outer;
        }
      }
    } while (t.note("i", i) < 5);
  }

  @Resumable
  static void breakBlock(Yield<String> gen, Trace t, int n) {
    block:
    {
      gen.yield("in");
      if (n == 3) {
        break block;
      }
      gen.yield("never");
    }
    gen.yield("out");
  }

  @Resumable
  static void breakIf(Yield<String> gen, Trace t) {
    labelled:
    if (t.note("condition", true)) {
      gen.yield("then");
      for (int i = 0; ; i++) {
        gen.yield("loop " + i);
        if (i == 1) {
          break labelled;
        }
      }
    }
    gen.yield("after");
  }

  @Resumable
  static void acrossTries(Yield<String> gen, Trace t) {
    outer:
    for (int i = 0; i < 4; i++) {
      try {
        for (String s : List.of("a", "b", "c")) {
          try {
            gen.yield(i + s);
            if (s.equals("b")) {
              if (i < 2) {
                continue outer;
              }
              break outer;
            }
          } finally {
            t.log("inner " + i + s);
          }
        }
      } finally {
        t.log("outer " + i);
        gen.yield("finally " + i);
      }
    }
    t.log("end");
  }

  @Resumable
  static int threeDeep(Await async, Trace t) {
    int sum = 0;
    a:
    for (int i = 0; i < 3; i++) {
      b:
      for (int j = 0; j < 3; j++) {
        for (int k = 0; k < 3; k++) {
          sum += i * 100 + j * 10 + k;
          if (k == j) {
            async.await(t.later(i + "" + j + "" + k, 0));
            continue b;
          }
          if (j == 1) {
            continue a;
          }
          if (i == 2) {
            break a;
          }
        }
      }
    }
    return sum;
  }

  @Resumable
  static void sameLabelTwice(Yield<Integer> gen, Trace t) {
    loop:
    for (int i = 0; ; i++) {
      gen.yield(i);
      if (i == 1) {
        break loop;
      }
    }
    loop:
    for (int i = 10; ; i++) {
      gen.yield(i);
      if (i == 11) {
        break loop;
      }
    }
  }

  @Resumable
  static void jumpWithoutSuspensionInside(Yield<Integer> gen, Trace t) {
    outer:
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        if (j == 2 && i % 2 == 0) {
          continue outer;
        }
        if (i == 3) {
          break outer;
        }
      }
      gen.yield(i);
    }
  }
}
