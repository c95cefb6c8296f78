package dev.weft.it.newer;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import dev.weft.it.newer.Shape.Point;

/** Names written with Unicode escapes (JLS 3.3), which the formatter of the other root cannot read. */
final class Escapes {
  private Escapes() {}

  @Resumable
  static void names(AsyncYield<Object> gen, Trace t) {
    int \u0061b = 1;
    gen.yield(ab);
    a\u0062++;
    gen.yield(\u0061\u0062 + gen.await(t.later("u", 3)));
    Object o = new Point(4, 5);
    if (o instanceof Point(int \u0078, var \uu0079) && gen.await(t.later("v", x)) < y) {
      gen.yield(\u0078 + y);
    }
    switch (o) {
      case Point p\u0031 when p1.x() > 1 -> gen.yield(p1);
      default -> gen.yield("\u0022 + \u0022");
    }
    gen.y\u0069eld("""
        a\u0020text
          block \u005c\u005cn \\u0041
        \u0022\u0022\u0022);
  }
}
