package dev.weft.it.locals;

import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.function.Supplier;

/** Pattern variables in lambdas beside a verb, behind the pattern in the same condition. */
final class CapturedPatterns {
  private CapturedPatterns() {}

  private static <V> V call(Supplier<V> supplier) {
    return supplier.get();
  }

  private static Object[] values() {
    return new Object[] {"", "one", 2, null};
  }

  @Resumable
  static void conditions(Exchange<Object, Integer> gen, Trace t) {
    for (Object o : values()) {
      if (o instanceof String p && call(() -> p.length()) > 0 & gen.yield(o) == null) {
        t.log("if " + p);
      }
      if (!(o instanceof String p) || call(() -> p.isEmpty()) | gen.yield("or") != null) {
        t.log("or " + o);
      }
      boolean both =
          gen.yield("first") == null && o instanceof String p && call(() -> p.length()) == 3;
      t.log("both " + both);
      int length =
          o instanceof String p ? call(() -> p.length()) + (gen.yield(p) == null ? 1 : 2) : -1;
      t.log("length " + length);
    }
  }

  @Resumable
  static void loops(Exchange<Object, Integer> gen, Trace t) {
    Object o = "abc";
    while (o instanceof String p && call(() -> p.length()) > 0 & gen.yield(p) == null) {
      o = call(() -> p.substring(1));
      t.log("left " + o);
    }
    for (Object i = 0;
        i instanceof Integer n && call(() -> n < 2) && gen.yield(n) == null;
        i = (int) i + 1) {
      t.log("turn " + i);
    }
  }

  @Resumable
  static void switches(Exchange<Object, Integer> gen, Trace t) {
    for (Object o : values()) {
      boolean chosen =
          o instanceof String p
              && switch (call(() -> p.length())) {
                case 0:
                  gen.yield("empty");
                default:
                  yield call(() -> p.isEmpty()) == (gen.yield("default") == null);
              };
      t.log("chosen " + chosen);
      String text =
          "<"
              + (switch (gen.yield("selector") == null ? 1 : 2) {
                    case 1 -> call(() -> "yes");
                    default -> call(() -> "no");
                  })
                  .concat(call(() -> ">"))
              + gen.yield("end");
      t.log(text);
    }
  }
}
