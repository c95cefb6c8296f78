package dev.weft.it.delegation;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Source;
import dev.weft.it.kit.Trace;
import java.util.List;

/** yieldAll in asynchronous generators: of others, of synchronous ones, of asynchronous sources. */
final class ToAsync {
  private ToAsync() {}

  @Resumable
  static String elements(AsyncYield<String> gen, Trace t) {
    gen.yield("before");
    String result = gen.yieldAll(DelegatesWeft.slowLetters(t));
    gen.yield("after " + result);
    return result;
  }

  @Resumable
  static int sends(AsyncExchange<Integer, Integer> gen, Trace t) {
    int sum = gen.yieldAll(DelegatesWeft.slowAdder(t));
    Integer sent = gen.yield(sum);
    return sent == null ? sum : sent;
  }

  @Resumable
  static String toSynchronous(AsyncYield<String> gen, Trace t) {
    gen.await(t.later("x", 0));
    String result = gen.yieldAll(DelegatesWeft.letters(t));
    gen.await(t.later("y", 0));
    return result;
  }

  @Resumable
  static int toSynchronousExchange(AsyncExchange<Integer, Integer> gen, Trace t) {
    return gen.yieldAll(DelegatesWeft.adder(t));
  }

  @Resumable
  static void caughtAndFinally(AsyncYield<String> gen, Trace t) {
    try {
      gen.yieldAll(DelegatesWeft.slowLetters(t));
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage());
    } finally {
      gen.await(t.later("finally", 0));
    }
  }

  @Resumable
  static void source(AsyncYield<String> gen, Trace t) {
    gen.yieldAll(new Source<>(t, "source", List.of("a", "b")));
    gen.yield("end");
  }

  @Resumable
  static void deep(AsyncYield<Integer> gen, Trace t, int depth) {
    gen.yield(depth);
    if (depth > 0) {
      gen.yieldAll(ToAsyncWeft.deep(t, depth - 1));
      gen.await(t.later("back in " + depth, 0));
      gen.yield(-depth);
    }
  }

  @Resumable
  static void inLoop(AsyncYield<String> gen, Trace t) {
    for (int i = 0; i < 2; i++) {
      gen.yieldAll(gen.await(t.later("opening " + i, DelegatesWeft.slowLetters(t))));
    }
  }
}
