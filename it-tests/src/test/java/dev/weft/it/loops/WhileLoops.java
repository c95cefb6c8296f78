package dev.weft.it.loops;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** While and do. */
final class WhileLoops {
  private WhileLoops() {}

  @Resumable
  static int counts(Yield<Integer> gen, Trace t) {
    int i = 0;
    while (i < 3) {
      gen.yield(i);
      i++;
    }
    return i;
  }

  @Resumable
  static void neverEntered(Yield<Integer> gen, Trace t) {
    while (t.note("condition", false)) {
      gen.yield(1);
    }
    t.log("after");
  }

  @Resumable
  static void endless(Yield<Integer> gen, Trace t) {
    int i = 0;
    while (true) {
      gen.yield(i++);
    }
  }

  @Resumable
  static String endlessWithBreak(Exchange<Integer, Integer> gen, Trace t) {
    int sum = 0;
    while (true) {
      Integer sent = gen.yield(sum);
      if (sent == null) {
        break;
      }
      if (sent > 20) {
        continue;
      }
      sum += sent;
    }
    return "sum " + sum;
  }

  @Resumable
  static int doOnce(Yield<Integer> gen, Trace t) {
    int i = 5;
    do {
      gen.yield(i++);
    } while (t.note("again", i < 5));
    return i;
  }

  @Resumable
  static void continueInDoEvaluatesCondition(Yield<Integer> gen, Trace t) {
    int i = 0;
    do {
      i++;
      if (i == 2) {
        continue;
      }
      gen.yield(i);
    } while (t.note("i", i) < 4);
  }

  @Resumable
  static int pollsUntilTrue(Await async, Trace t) {
    int tries = 0;
    boolean found;
    do {
      found = async.await(t.later("try" + tries, tries == 2));
      tries++;
    } while (!found);
    return tries;
  }

  @Resumable
  static void nested(AsyncYield<String> gen, Trace t) {
    int i = 0;
    while (i < 2) {
      int j = 0;
      do {
        gen.yield(i + "." + j);
        gen.await(t.later(i + "-" + j, 0));
        j++;
      } while (j < 2);
      i++;
    }
  }

  @Resumable
  static void conditionWithSideEffects(Yield<String> gen, Trace t) {
    int n = 3;
    while (n-- > 0 && t.note("n", n) != 1) {
      gen.yield("n" + n);
    }
    t.log("left at " + n);
  }

  @Resumable
  static int pureLoopsStayLoops(Yield<Integer> gen, Trace t) {
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      if (i == 2) {
        continue;
      }
      sum += i;
    }
    gen.yield(sum);
    while (sum < 100) {
      sum *= 2;
    }
    gen.yield(sum);
    return sum;
  }

  @Resumable
  static void unbracedBodies(Yield<Integer> gen, Trace t) {
    int i = 0;
    while (i < 2) gen.yield(i++);
    do gen.yield(i++);
    while (i < 4);
    if (i == 4) gen.yield(i);
    else gen.yield(-1);
  }
}
