package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.function.Supplier;

/** Static members behind expressions, which are evaluated and ignored (JLS 15.11.1, 15.12.4.1). */
@SuppressWarnings("static")
final class PrivateStatics {
  private static int number;
  private static Byte boxed;
  private static final int LIMIT = 4;
  private PrivateStatics next;

  private static int same(int x) {
    return x;
  }

  private static PrivateStatics nothing(Trace t) {
    t.log("nothing");
    return null;
  }

  private static PrivateStatics raising(Trace t) {
    t.log("raised to " + ++number);
    return null;
  }

  @Resumable
  static void behindExpressions(AsyncYield<Object> gen, Trace t) {
    number = 1;
    boxed = 1;
    gen.yield(nothing(t).number);
    nothing(t).number = 2;
    nothing(t).number++;
    gen.yield(nothing(t).same(1) + nothing(t).LIMIT);
    gen.yield(gen.await(t.later((PrivateStatics) null)).number);
    gen.await(t.later((PrivateStatics) null)).number = 5;
    gen.yield(gen.await(t.later((PrivateStatics) null)).same(gen.await(t.later(3))));
    nothing(t).number += gen.await(t.later(4));
    gen.yield(raising(t).number++);
    gen.yield(nothing(t).boxed++);
    gen.yield(++raising(t).number + number + boxed);
    Supplier<Integer> inside =
        () -> raising(t).number++ + (nothing(t).number += 3) + raising(t).number;
    gen.yield(inside.get() + number);
  }

  @Resumable
  static void behindNull(AsyncYield<Object> gen, Trace t) {
    PrivateStatics none = null;
    try {
      gen.yield(none.next.number);
    } catch (NullPointerException e) {
      gen.yield("null");
    }
    try {
      gen.yield(new PrivateStatics[] {null}[1].same(1));
    } catch (ArrayIndexOutOfBoundsException e) {
      gen.yield("out of bounds");
    }
    number = 6;
    gen.yield(none.number);
  }
}
