package dev.weft.it.delegation;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.GeneratorExit;
import dev.weft.annotation.Resumable;
import dev.weft.flow.Publishers;
import dev.weft.it.kit.AsyncForeign;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Foreign;
import dev.weft.it.kit.Items;
import dev.weft.it.kit.Source;
import dev.weft.it.kit.Trace;
import java.util.List;

/** yieldAll in asynchronous generators of what somebody else has written. */
final class ToAsyncForeign {
  private ToAsyncForeign() {}

  @Resumable
  static String elements(AsyncYield<String> gen, Trace t) {
    gen.yield("before");
    String result = gen.yieldAll(new AsyncForeign<>(DelegatesWeft.slowLetters(t)));
    gen.yield("after " + result);
    return result;
  }

  @Resumable
  static int sends(AsyncExchange<Integer, Integer> gen, Trace t) {
    return gen.yieldAll(new AsyncForeign<>(DelegatesWeft.slowAdder(t)));
  }

  @Resumable
  static int sendsToSynchronous(AsyncExchange<Integer, Integer> gen, Trace t) {
    return gen.yieldAll(new Foreign<>(DelegatesWeft.adder(t)));
  }

  @Resumable
  static String failuresAndFinally(AsyncYield<String> gen, Trace t) {
    try {
      return gen.yieldAll(new AsyncForeign<>(DelegatesWeft.slowLetters(t)));
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage());
      return "failed";
    } finally {
      gen.await(t.later("finally", 0));
      t.log("finally");
    }
  }

  @Resumable
  static void slowlyIgnoresExit(AsyncYield<String> gen, Trace t) {
    try {
      gen.yield("inner");
    } catch (GeneratorExit e) {
      gen.await(t.later("thinks", 0));
      gen.yield("ignored");
    }
  }

  @Resumable
  static void ignoresExit(AsyncYield<String> gen, Trace t) {
    gen.yieldAll(ToAsyncForeignWeft.slowlyIgnoresExit(t));
    gen.yield("after");
  }

  @Resumable
  static void foreignIgnoresExit(AsyncYield<String> gen, Trace t) {
    gen.yieldAll(new AsyncForeign<>(ToAsyncForeignWeft.slowlyIgnoresExit(t)));
    gen.yield("after");
  }

  @Resumable
  static String layers(AsyncYield<String> gen, Trace t, int depth) {
    return depth == 0
        ? gen.yieldAll(DelegatesWeft.slowLetters(t))
        : gen.yieldAll(new AsyncForeign<>(ToAsyncForeignWeft.layers(t, depth - 1)));
  }

  @Resumable
  static void publisher(AsyncYield<String> gen, Trace t) {
    gen.yieldAll(Publishers.iterate(new Items<>(t, List.of("a", "b"))));
    gen.yield("end");
  }

  @Resumable
  static void publisherThatMayFail(AsyncYield<String> gen, Trace t) {
    try {
      gen.yieldAll(Publishers.iterate(new Items<>(t, List.of("a", "b"))));
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage());
    } finally {
      gen.await(t.later("finally", 0));
    }
  }

  @Resumable
  static void sourceSentTo(AsyncExchange<String, String> gen, Trace t) {
    try {
      gen.yieldAll(new Source<>(t, "source", List.of("a", "b")));
    } catch (IllegalStateException e) {
      t.log("cannot send: " + gen.yield("not taken"));
    }
  }
}
