package dev.weft.it.loops;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Source;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.function.IntSupplier;

/** Numbers that change in loops of awaits: the machine keeps them in locals until it suspends. */
final class ChangingNumbers {
  private ChangingNumbers() {}

  @Resumable
  static String ofEachType(Await async, Trace t) {
    byte b = 120;
    short s = 32_760;
    char c = 'a';
    long l = 1;
    float f = 0.5f;
    double d = 0.25;
    boolean even = true;
    for (int i = 0; i < 4; i++) {
      int step = async.await(t.later("step" + i, i + 2));
      b = (byte) (b + step);
      s = (short) (s * step);
      c++;
      l <<= step;
      f += step;
      d /= step;
      even ^= true;
    }
    return b + " " + s + " " + c + " " + l + " " + f + " " + d + " " + even;
  }

  @Resumable
  static int inHandlers(Await async, Trace t) {
    int tries = 0;
    int failures = 0;
    int done = 0;
    while (tries < 4) {
      try {
        tries++;
        done += async.await(t.later("try" + tries, tries));
        if (tries == 2) {
          throw new Failure("at " + tries + ", " + done);
        }
      } catch (Failure e) {
        failures++;
        t.log(e.getMessage() + ", failures " + failures);
        done += async.await(t.later("mend" + tries, 100));
      } finally {
        done -= async.await(t.later("finally" + tries, 1));
        t.log("tries " + tries + ", failures " + failures + ", done " + done);
      }
    }
    return done * 10 + failures;
  }

  @Resumable
  static int yieldedAsTheyChange(AsyncYield<Integer> gen, Trace t) {
    int sum = 0;
    int i = 0;
    try {
      while (i < 6) {
        sum += gen.await(t.later("a" + i, i));
        if (i % 2 == 0) {
          i++;
          continue;
        }
        gen.yield(sum++ + i++);
        t.log("sum " + sum + " i " + i);
      }
    } finally {
      t.log("out with " + sum + " at " + i);
    }
    return sum;
  }

  @Resumable
  static void namesakes(AsyncYield<String> gen, Trace t) {
    for (int i = 0; i < 2; i++) {
      gen.yield("first " + gen.await(t.later("a" + i, i)));
    }
    int total = 0;
    for (int i = 0; i < 3; i++) {
      total += gen.await(t.later("b" + i, i));
    }
    for (int i = 5; i > 3; i--) {
      int fixed = i;
      IntSupplier held = () -> fixed;
      total += gen.await(t.later("c" + i, 1));
      gen.yield(total + " " + held.getAsInt());
    }
    List.of(1, 2).forEach(i -> t.log("inner " + i));
    for (long i = 0; i < 2; i++) {
      total += gen.await(t.later("d" + i, (int) i));
    }
    gen.yield("total " + total);
  }

  @Resumable
  static int heldByClasses(Await async, Trace t) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      int k = i * i;
      class Held {
        int k() {
          return k + 1;
        }
      }
      sum += async.await(t.later("k" + k, k));
      sum += new Held().k();
    }
    for (int k = 0; k < 3; k++) {
      sum += async.await(t.later("n" + k, k));
    }
    return sum;
  }

  @Resumable
  static long throughSources(Await async, Trace t) {
    long sum = 0;
    int count = 0;
    outer:
    for (int x : async.each(new Source<>(t, "numbers", List.of(1, 2, 3)))) {
      for (int y = 0; ; y++) {
        sum += async.await(t.later(x + "," + y, x * y));
        count++;
        if (y == x) {
          continue outer;
        }
      }
    }
    t.log("count " + count);
    return sum;
  }

  @Resumable
  static int leftByLeaps(AsyncYield<Integer> gen, Trace t) {
    int n = 0;
    for (; ; ) {
      try {
        n += gen.await(t.later("n" + n, 2));
        switch (n) {
          case 2 -> gen.yieldAll(List.of(n, n + 1));
          case 4, 6 -> {
            continue;
          }
          case 8 -> gen.yield(n -= 1);
          default -> {
            return n;
          }
        }
      } finally {
        n++;
        n -= gen.await(t.later("less", 1));
      }
    }
  }
}
