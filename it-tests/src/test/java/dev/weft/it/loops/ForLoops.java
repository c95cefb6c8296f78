package dev.weft.it.loops;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** The basic for statement, with every part present, several times, absent or suspending. */
final class ForLoops {
  private ForLoops() {}

  @Resumable
  static void range(Yield<Integer> gen, Trace t) {
    for (int i = 0; i < 4; i++) {
      gen.yield(i);
    }
  }

  @Resumable
  static void parameters(Yield<Integer> gen, Trace t, int limit) {
    for (int i = 0; i < limit; i++) {
      gen.yield(i * limit);
    }
  }

  @Resumable
  static void severalInitsAndUpdates(Yield<String> gen, Trace t) {
    for (int i = 0, j = 10; i < j; i += 2, j -= 2, t.log(i + "," + j)) {
      gen.yield(i + ":" + j);
    }
  }

  @Resumable
  static void expressionInits(Yield<Integer> gen, Trace t) {
    int i;
    int j;
    for (i = 1, j = 2, t.log("init"); i < 4; i++, ++j) {
      gen.yield(i * j);
    }
    t.log("i " + i + " j " + j);
  }

  @Resumable
  static int emptyParts(Yield<Integer> gen, Trace t) {
    int i = 0;
    for (; ; ) {
      if (i == 3) {
        return i;
      }
      gen.yield(i++);
    }
  }

  @Resumable
  static void emptyUpdate(Yield<Integer> gen, Trace t) {
    for (int i = 0; i < 3; ) {
      gen.yield(i++);
    }
  }

  @Resumable
  static void suspensionInInit(Await async, Trace t) {
    for (int i = async.await(t.later("from", 1)); i < 3; i++) {
      t.log("i " + i);
    }
  }

  @Resumable
  static int suspensionInUpdate(Await async, Trace t) {
    int i;
    for (i = 0; i < 3; i = async.await(t.later("next", i + 1))) {
      t.log("i " + i);
    }
    return i;
  }

  @Resumable
  static void yieldInEveryPart(Yield<String> gen, Trace t) {
    int i = 0;
    for (gen.yield("init"), t.log("inited"); i < 2; gen.yield("update " + i), i++) {
      gen.yield("body " + i);
    }
  }

  @Resumable
  static void suspensionOnlyInUpdate(Exchange<Integer, Integer> gen, Trace t) {
    Integer step = 1;
    for (int i = 0; i < 3; step = gen.yield(i)) {
      t.log("i " + i + " step " + step);
      i += step == null ? 1 : step;
    }
  }

  @Resumable
  static void continueRunsUpdate(Yield<Integer> gen, Trace t) {
    for (int i = 0; i < 6; i++, t.log("updated to " + i)) {
      if (i % 2 == 0) {
        continue;
      }
      gen.yield(i);
    }
  }

  @Resumable
  static void breakSkipsUpdate(Yield<Integer> gen, Trace t) {
    int i;
    for (i = 0; i < 6; i++) {
      if (i == 2) {
        break;
      }
      gen.yield(i);
    }
    t.log("left at " + i);
  }

  @Resumable
  static void bodyVariableStartsAfresh(Yield<String> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      String seen;
      int count = 0;
      if (i == 1) {
        seen = "one";
      } else {
        seen = "other";
      }
      count++;
      gen.yield(seen + count);
      t.log(seen + count);
    }
  }

  @Resumable
  static void nestedWithAwait(AsyncYield<Integer> gen, Trace t) {
    for (int i = 1; i < 3; i++) {
      for (int j = i; j < 3; j++) {
        int product = gen.await(t.later(i + "x" + j, i * j));
        gen.yield(product);
      }
    }
  }
}
