package dev.weft.it.names.clash;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** An owner called like the base of all machines, with members called like its own. */
class Machine {
  private int state = 1;
  private java.lang.Object PENDING = "mine";
  private java.lang.Object current = "own current";

  private int resume(int state) {
    return state + 1;
  }

  private boolean await(int x) {
    return x > 1;
  }

  private java.lang.Object complete(java.lang.Object x) {
    return x;
  }

  private java.lang.String yielded(int x, java.lang.Object y) {
    return x + "" + y;
  }

  private void clear() {
    state = 0;
  }

  @Resumable
  void members(Yield<java.lang.Object> gen, Trace t) {
    gen.yield(state);
    state = resume(state);
    gen.yield(await(state));
    gen.yield(complete(PENDING));
    PENDING = yielded(state, current);
    gen.yield(PENDING);
    clear();
    gen.yield(state);
  }

  /** Nested, and called like the scope. */
  static final class Await {
    private final java.lang.String handler = "handler";

    @Resumable
    java.lang.String own(dev.weft.Await async, Trace t) {
      java.lang.String x = async.await(t.later("x", handler));
      return x + new Await().handler;
    }
  }
}
