package dev.weft.it.delegation;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.GeneratorExit;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** What the other programs of this package hand over to; programs themselves. */
final class Delegates {
  private Delegates() {}

  @Resumable
  static String letters(Yield<String> gen, Trace t) {
    try {
      gen.yield("a");
      gen.yield("b");
      return "two letters";
    } finally {
      t.log("letters left");
    }
  }

  @Resumable
  static int adder(Exchange<Integer, Integer> gen, Trace t) {
    int sum = 0;
    while (true) {
      Integer sent = gen.yield(sum);
      if (sent == null) {
        t.log("adder ends");
        return sum;
      }
      sum += sent;
    }
  }

  @Resumable
  static String stubborn(Exchange<String, String> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      try {
        String sent = gen.yield("stubborn " + i);
        t.log("got " + sent);
      } catch (Failure e) {
        t.log("survived " + e.getMessage());
      } catch (GeneratorExit e) {
        t.log("closing");
        throw e;
      }
    }
    return "outlived";
  }

  @Resumable
  static String slowLetters(AsyncYield<String> gen, Trace t) {
    try {
      gen.await(t.later("wait a", 0));
      gen.yield("a");
      gen.await(t.later("wait b", 0));
      gen.yield("b");
      return "slow letters";
    } finally {
      gen.await(t.later("leave", 0));
      t.log("slow letters left");
    }
  }

  @Resumable
  static int slowAdder(AsyncExchange<Integer, Integer> gen, Trace t) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      Integer sent = gen.yield(sum);
      int added = gen.await(t.later("added " + i, sent == null ? 1 : sent));
      sum += added;
    }
    return sum;
  }

  @Resumable
  static void ignoresExit(Yield<String> gen, Trace t) {
    try {
      gen.yield("inner");
    } catch (GeneratorExit e) {
      gen.yield("ignored");
    }
    gen.yield("inner end");
  }

  @Resumable
  static String answersExitByReturning(Yield<String> gen, Trace t) {
    try {
      gen.yield("inner");
      return "ran";
    } catch (GeneratorExit e) {
      return "closed";
    }
  }

  @Resumable
  static void failsAtOnce(Yield<String> gen, Trace t) {
    throw new Failure("at once");
  }

  @Resumable
  static String yieldsNothing(Yield<String> gen, Trace t) {
    return t.note("nothing", "empty");
  }
}
