package dev.weft.it.delegation;

import dev.weft.AsyncExchange;
import dev.weft.AsyncGenerator;
import dev.weft.AsyncYield;
import dev.weft.GeneratorExit;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** yieldAll in asynchronous generators of ones that are no machines (PEP 380 with awaits). */
final class ToTracedForeign {
  private ToTracedForeign() {}

  @Resumable
  static String stubborn(AsyncExchange<String, String> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      try {
        String sent = gen.yield("stubborn " + i);
        gen.await(t.later("got " + sent, 0));
      } catch (Failure e) {
        gen.await(t.later("survived " + e.getMessage(), 0));
      } finally {
        t.log("turn " + i);
      }
    }
    return "outlived";
  }

  @Resumable
  static void ignoresExit(AsyncYield<String> gen, Trace t) {
    try {
      gen.yield("inner");
      gen.await(t.later("inner wait", 0));
    } catch (GeneratorExit e) {
      gen.await(t.later("ignoring", 0));
      gen.yield("ignored");
    }
    gen.yield("inner end");
  }

  @Resumable
  static void replacesExit(AsyncYield<String> gen, Trace t) {
    try {
      gen.yield("inner");
      gen.await(t.later("inner wait", 0));
    } catch (GeneratorExit e) {
      throw new Failure("instead of the exit", e);
    }
  }

  @Resumable
  static String forwards(AsyncExchange<String, String> gen, Trace t) {
    String result = gen.yieldAll(new TracedForeign<>(t, ToTracedForeignWeft.stubborn(t)));
    return gen.yield(result) + " " + result;
  }

  @Resumable
  static String forwardsTwice(AsyncExchange<String, String> gen, Trace t) {
    AsyncGenerator<String, String, String> inner = ToTracedForeignWeft.forwards(t);
    try {
      return gen.yieldAll(new TracedForeign<>(t, inner));
    } finally {
      gen.await(t.later("left " + inner.state(), 0));
    }
  }

  @Resumable
  static void ignored(AsyncYield<String> gen, Trace t) {
    try {
      gen.yieldAll(new TracedForeign<>(t, ToTracedForeignWeft.ignoresExit(t)));
    } catch (IllegalStateException e) {
      gen.await(t.later(e.getMessage(), 0));
      throw e;
    }
  }

  @Resumable
  static void ignoredByMachine(AsyncYield<String> gen, Trace t) {
    try {
      gen.yieldAll(ToTracedForeignWeft.ignoresExit(t));
    } catch (IllegalStateException e) {
      gen.await(t.later(e.getMessage(), 0));
      throw e;
    }
  }

  @Resumable
  static void replaced(AsyncYield<String> gen, Trace t) {
    try {
      gen.yieldAll(new TracedForeign<>(t, ToTracedForeignWeft.replacesExit(t)));
    } catch (Failure e) {
      gen.await(t.later("seen", 0));
      throw e;
    } finally {
      t.log("finally");
    }
  }

  @Resumable
  static void replacedByMachine(AsyncYield<String> gen, Trace t) {
    try {
      gen.yieldAll(ToTracedForeignWeft.replacesExit(t));
    } finally {
      gen.await(t.later("finally", 0));
    }
  }
}
