package dev.weft.it.branches;

import dev.weft.AsyncExchange;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** If and else. */
final class Ifs {
  private Ifs() {}

  @Resumable
  static void thenOnly(Yield<String> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      if (i == 1) {
        gen.yield("then");
      }
      t.log("after " + i);
    }
  }

  @Resumable
  static void elseOnly(Yield<String> gen, Trace t) {
    for (int i = 0; i < 2; i++) {
      if (i == 1) {
        t.log("then");
      } else {
        gen.yield("else");
      }
    }
  }

  @Resumable
  static void chain(Yield<String> gen, Trace t) {
    for (int i = 0; i < 4; i++) {
      if (t.note("zero", i == 0)) {
        gen.yield("zero");
      } else if (t.note("one", i == 1)) {
        t.log("one");
      } else if (t.note("two", i == 2)) {
        gen.yield("two");
      } else {
        gen.yield("many");
      }
    }
  }

  @Resumable
  static String danglingElse(Exchange<String, Integer> gen, Trace t) {
    Integer a = gen.yield("a?");
    Integer b = gen.yield("b?");
    if (a != null)
      if (b != null) gen.yield("both");
      else gen.yield("only a");
    return a + " " + b;
  }

  @Resumable
  static int definiteAssignment(Await async, Trace t) {
    final int x;
    if (t.stageCount() == 0) {
      x = async.await(t.later("x", 1));
    } else {
      x = 2;
    }
    async.await(t.later("y", 0));
    return x;
  }

  @Resumable
  static String earlyReturns(Exchange<Integer, String> gen, Trace t) {
    if (t == null) {
      return "never";
    }
    String sent = gen.yield(1);
    if (sent == null) {
      return "nothing";
    } else if (sent.isEmpty()) {
      throw new IllegalArgumentException("empty");
    }
    gen.yield(2);
    return sent;
  }

  @Resumable
  static void constantConditions(Yield<Integer> gen, Trace t) {
    if (true) {
      gen.yield(1);
    }
    if (false) {
      gen.yield(2);
    }
    gen.yield(3);
  }

  @Resumable
  static String rememberedCondition(AsyncExchange<String, String> gen, Trace t) {
    boolean asked = t.note("asked", true);
    String answer = asked ? "?" : "!";
    if (asked) {
      answer = gen.yield(answer);
      if (answer == null) {
        answer = gen.await(t.later("default", "none"));
      }
    }
    return asked + " " + answer;
  }
}
