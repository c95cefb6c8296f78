package dev.weft.it.delegation;

import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/**
 * yieldAll of a generator: its elements and result come here; what is sent, raised and closed goes
 * there.
 */
final class ToGenerators {
  private ToGenerators() {}

  @Resumable
  static void elements(Yield<String> gen, Trace t) {
    gen.yield("before");
    gen.yieldAll(DelegatesWeft.letters(t));
    gen.yield("after");
  }

  @Resumable
  static String resultUsed(Yield<String> gen, Trace t) {
    String result = gen.yieldAll(DelegatesWeft.letters(t));
    gen.yield("got " + result);
    return gen.yieldAll(DelegatesWeft.letters(t));
  }

  @Resumable
  static int resultUnboxed(Exchange<Integer, Integer> gen, Trace t) {
    int first = gen.yieldAll(DelegatesWeft.adder(t));
    t.log("first " + first);
    long second = gen.yieldAll(DelegatesWeft.adder(t));
    return first + (int) second;
  }

  @Resumable
  static void resultYielded(Exchange<Integer, Integer> gen, Trace t) {
    gen.yield(gen.yieldAll(DelegatesWeft.adder(t)));
  }

  @Resumable
  static void twiceInTwoWays(Exchange<String, String> gen, Trace t) {
    gen.yieldAll(DelegatesWeft.stubborn(t));
    String result;
    result = gen.yieldAll(DelegatesWeft.stubborn(t));
    t.log(result);
  }

  @Resumable
  static void raisedIntoDelegateMayComeBack(Yield<String> gen, Trace t) {
    try {
      gen.yieldAll(DelegatesWeft.letters(t));
      t.log("no exception");
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage());
    } finally {
      gen.yield("finally");
    }
  }

  @Resumable
  static void delegateIgnoresExit(Yield<String> gen, Trace t) {
    gen.yieldAll(DelegatesWeft.ignoresExit(t));
    gen.yield("after");
  }

  @Resumable
  static void delegateAnswersExit(Yield<String> gen, Trace t) {
    String result = gen.yieldAll(DelegatesWeft.answersExitByReturning(t));
    gen.yield(result);
  }

  @Resumable
  static void delegateFails(Yield<String> gen, Trace t) {
    try {
      gen.yieldAll(DelegatesWeft.failsAtOnce(t));
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage());
    }
    gen.yieldAll(DelegatesWeft.failsAtOnce(t));
  }

  @Resumable
  static String delegateYieldsNothing(Yield<String> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      gen.yieldAll(DelegatesWeft.yieldsNothing(t));
    }
    gen.yield("only");
    return gen.yieldAll(DelegatesWeft.yieldsNothing(t));
  }

  @Resumable
  static void startedBefore(Yield<String> gen, Trace t) {
    Generator<String, Void, String> letters = DelegatesWeft.letters(t);
    letters.advance();
    t.log("took " + letters.current());
    gen.yieldAll(letters);
    t.log("result " + letters.result() + " " + letters.state());
  }

  @Resumable
  static void endedBefore(Yield<String> gen, Trace t) {
    Generator<String, Void, String> letters = DelegatesWeft.letters(t);
    while (letters.advance()) {
      t.log("took " + letters.current());
    }
    String result = gen.yieldAll(letters);
    gen.yield(result);
  }

  @Resumable
  static void nullGenerator(Yield<String> gen, Trace t) {
    Generator<String, Void, String> none = null;
    gen.yield("before");
    try {
      gen.yieldAll(none);
    } catch (NullPointerException e) {
      gen.yield("null");
    }
  }

  @Resumable
  static void deep(Yield<String> gen, Trace t, int depth) {
    gen.yield("down " + depth);
    try {
      if (depth > 0) {
        gen.yieldAll(ToGeneratorsWeft.deep(t, depth - 1));
      }
    } finally {
      t.log("up " + depth);
    }
    gen.yield("up " + depth);
  }

  @Resumable
  static String deepExchange(Exchange<String, String> gen, Trace t, int depth) {
    if (depth == 0) {
      return gen.yieldAll(DelegatesWeft.stubborn(t));
    }
    String inner = gen.yieldAll(ToGeneratorsWeft.deepExchange(t, depth - 1));
    String sent = gen.yield(depth + " after " + inner);
    return inner + sent;
  }

  @Resumable
  static void delegateLeftByFinally(Yield<String> gen, Trace t) {
    for (int i = 0; i < 2; i++) {
      try {
        gen.yieldAll(DelegatesWeft.letters(t));
      } finally {
        gen.yieldAll(DelegatesWeft.letters(t));
      }
    }
  }
}
