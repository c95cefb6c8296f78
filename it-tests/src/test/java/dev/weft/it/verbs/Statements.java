package dev.weft.it.verbs;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** A verb as a whole statement. */
final class Statements {
  private Statements() {}

  @Resumable
  static void nothing(Yield<String> gen, Trace t) {}

  @Resumable
  static int onlyReturn(Yield<String> gen, Trace t) {
    return 42;
  }

  @Resumable
  static void one(Yield<String> gen, Trace t) {
    t.log("before");
    gen.yield("a");
    t.log("after");
  }

  @Resumable
  static String three(Yield<Integer> gen, Trace t) {
    gen.yield(1);
    t.log("one");
    gen.yield(2);
    gen.yield(3);
    t.log("three");
    return "end";
  }

  @Resumable
  static void sentValueIgnored(Exchange<String, Integer> gen, Trace t) {
    gen.yield("a");
    t.log("a taken");
    gen.yield("b");
    t.log("b taken");
  }

  @Resumable
  static void awaited(Await async, Trace t) {
    t.log("before");
    async.await(t.later("x", 1));
    t.log("between");
    async.await(t.later("y", 2));
    t.log("after");
  }

  @Resumable
  static String awaitAndYield(AsyncYield<Integer> gen, Trace t) {
    gen.await(t.later("x", 1));
    gen.yield(10);
    t.log("taken");
    gen.yield(20);
    gen.await(t.later("y", 2));
    gen.await(t.later("z", 3));
    gen.yield(30);
    return "end";
  }

  @Resumable
  static int awaitsNothing(Await async, Trace t) {
    t.log("runs at once");
    return 7;
  }

  @Resumable
  static void awaitsNull(Await async, Trace t) {
    try {
      async.await(null);
    } catch (NullPointerException e) {
      t.log("null stage");
    }
    async.await(t.later("x", 1));
    async.await(null);
  }

  private static StringBuilder same(StringBuilder text) {
    return text;
  }

  /** The call begins and ends with a parenthesis, yet not with those of one expression. */
  @Resumable
  static String receiver(Await async, Trace t) {
    StringBuilder text = new StringBuilder();
    async.await(t.later("a", text)).append(1);
    same(async.await(t.later("b", text))).append((int) 'b').append((Object) "c");
    same(async.await(t.later("c", text))).setLength((2 + 1) * (1));
    (async.await(t.later("d", new int[1])))[0] = (7);
    return text.toString();
  }
}
