package dev.weft.it.values;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.Arrays;
import java.util.List;

/**
 * Branches of {@code ?:} that name what its condition declares: to javac these make no number,
 * where a type is expected, while any other variable does (JLS 15.25).
 */
final class UnseenBranches {
  private static Object small(Trace t) {
    t.log("small");
    return (byte) 3;
  }

  private static String kind(Object o) {
    return o + " " + o.getClass().getSimpleName();
  }

  private static <T> List<T> listed(T first, Object second) {
    return Arrays.asList(first);
  }

  @Resumable
  static void verbsInConditions(AsyncYield<Object> gen, Trace t) {
    for (boolean is : new boolean[] {true, false}) {
      Object constant = small(t) instanceof Byte b && gen.await(t.later(is)) ? b : 7;
      gen.yield(kind(constant));
      Object wider = small(t) instanceof Byte b && gen.await(t.later(is)) ? b : 7.5;
      gen.yield(kind(wider));
      Number negated = !(small(t) instanceof Byte b) || gen.await(t.later(is)) ? 7.5 : b;
      gen.yield(kind(negated));
      gen.yield(kind(small(t) instanceof Byte b && gen.await(t.later(is)) ? b : 8L));
      gen.yield(kind(Arrays.asList(small(t) instanceof Byte b && gen.await(t.later(is)) ? b : 9)));
      gen.yield(listed((small(t) instanceof Byte b && gen.await(t.later(is)) ? b : 9), t).get(0));
      double primitive = small(t) instanceof Byte b && gen.await(t.later(is)) ? b : 7.5f;
      gen.yield(primitive);
      Byte boxed = small(t) instanceof Byte b && gen.await(t.later(is)) ? b : 7;
      gen.yield(kind(boxed));
      String alone = "" + (small(t) instanceof Byte b && gen.await(t.later(is)) ? b : 7.5);
      gen.yield(alone);
      Byte other = 5;
      Object seen = small(t) instanceof Byte b && gen.await(t.later(is)) ? other : 7.5;
      gen.yield(kind(seen));
    }
  }

  @Resumable
  static void insideConditions(AsyncYield<Object> gen, Trace t) {
    for (int n = 0; n < 4; n++) {
      Object given = n;
      if (kind(given instanceof Integer i && t.note("n", n) > 1 ? i : 'a').length() > 9) {
        gen.yield("letter");
      } else {
        gen.yield(gen.await(t.later(n)));
      }
      while (kind(given instanceof Integer i && i > 2 ? i : 'b').endsWith("Integer")) {
        gen.yield(given);
        given = 0;
      }
      if (n > 1 && kind(given instanceof Integer i && i > 1 ? 'c' : n).startsWith("9")
          || gen.await(t.later(n == 3))) {
        gen.yield("or");
      }
    }
  }

  @Resumable
  static void derived(AsyncYield<Object> gen, Trace t) {
    for (boolean is : new boolean[] {true, false}) {
      Object sum = small(t) instanceof Byte b && gen.await(t.later(is)) ? b + 1 : 7.5;
      gen.yield(kind(sum));
      Object called = small(t) instanceof Byte b && gen.await(t.later(is)) ? b.intValue() : 7L;
      gen.yield(kind(called));
      Object negative = small(t) instanceof Byte b && gen.await(t.later(is)) ? -(b) : 7L;
      gen.yield(kind(negative));
      Object cast = small(t) instanceof Byte b && gen.await(t.later(is)) ? (int) b : 7L;
      gen.yield(kind(cast));
      Object inner = small(t) instanceof Byte b && gen.await(t.later(is)) ? (is ? b : 1) : 7L;
      gen.yield(kind(inner));
    }
  }

  @Resumable
  static void verbsInBranches(AsyncYield<Object> gen, Trace t) {
    for (int n = 0; n < 4; n++) {
      Object chosen =
          small(t) instanceof Byte b && n > 1
              ? b
              : (switch (n) {
                case 0:
                  gen.await(t.later(n));
                  yield (byte) 12;
                default:
                  yield 7;
              });
      gen.yield(kind(chosen));
      Object added = small(t) instanceof Byte b && n > 1 ? b + gen.await(t.later(n)) : 7.5;
      gen.yield(kind(added));
      Object second = small(t) instanceof Byte b && n > 1 ? b : n > 0 ? gen.await(t.later(4)) : 5;
      gen.yield(kind(second));
    }
  }
}
