package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Assertions, which the tests run with. */
final class Asserts {
  private Asserts() {}

  @Resumable
  static void holds(Yield<Integer> gen, Trace t) {
    int x = 1;
    gen.yield(x);
    assert t.note("evaluated", x == 1) : t.note("message", "not evaluated");
    gen.yield(2);
  }

  @Resumable
  static void fails(AsyncYield<String> gen, Trace t) {
    String x = "x";
    gen.yield(x);
    try {
      assert x.isEmpty() : "not empty: " + x;
    } catch (AssertionError e) {
      gen.yield(e.getMessage());
    }
    gen.await(t.later("a", 0));
    assert x == null;
    gen.yield("never");
  }
}
