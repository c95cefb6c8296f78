package dev.weft.it.verbs;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.function.Supplier;

/** A verb as initialiser, and as operand of return, throw and another verb. */
final class Operands {
  private Operands() {}

  @Resumable
  static int initialiser(Await async, Trace t) {
    int x = async.await(t.later("x", 1));
    Integer boxed = async.await(t.later("boxed", 2));
    var inferred = async.await(t.later("inferred", List.of("a", "b")));
    t.log(x + " " + boxed + " " + inferred.get(1).length());
    return x;
  }

  @Resumable
  static String severalInOneDeclaration(Exchange<String, String> gen, Trace t) {
    String a = gen.yield("first"), b = t.note("b", "plain"), c = gen.yield("second " + a);
    return a + b + c;
  }

  @Resumable
  static Integer returned(Await async, Trace t) {
    return async.await(t.later("r", 5));
  }

  @Resumable
  static long returnedWidened(Await async, Trace t) {
    return async.await(t.later("r", 5));
  }

  @Resumable
  static String returnedSent(Exchange<Integer, String> gen, Trace t) {
    t.log("before");
    return gen.yield(1);
  }

  @Resumable
  static void thrown(AsyncYield<String> gen, Trace t) {
    gen.yield("a");
    throw gen.await(t.later("failure", new Failure("made later")));
  }

  @Resumable
  static void yieldsAwaited(AsyncYield<Integer> gen, Trace t) {
    gen.yield(gen.await(t.later("x", 1)));
    gen.yield(gen.await(t.later("y", 2)));
  }

  @Resumable
  static Integer awaitsAwaited(Await async, Trace t) {
    int inner = async.await(async.await(t.later("outer", t.later("inner", 9))));
    t.log("inner " + inner);
    return async.await(async.await(async.await(t.later("o", t.later("m", t.later("i", 3))))));
  }

  @Resumable
  static String yieldsYielded(Exchange<String, String> gen, Trace t) {
    String last = gen.yield(gen.yield(gen.yield("start")));
    return "last " + last;
  }

  @Resumable
  static void delegatesToAwaited(AsyncYield<String> gen, Trace t) {
    gen.yieldAll(gen.await(t.later("list", List.of("a", "b"))));
    gen.yield("c");
  }

  @Resumable
  static String awaitsSent(AsyncExchange<String, String> gen, Trace t) {
    String sent = gen.yield(gen.await(t.later("first", "a")));
    String other = gen.await(t.later("echo", "[" + sent + "]"));
    return gen.yield(other);
  }

  @Resumable
  static void nullElements(Yield<String> gen, Trace t) {
    gen.yield(null);
    t.log("null taken");
    gen.yield("x");
    gen.yield(null);
  }

  @Resumable
  static String nullResults(Await async, Trace t) {
    String nothing = async.await(t.later("nothing", null));
    t.log("got " + nothing);
    return nothing;
  }

  private static String called(Supplier<String> supplier, Object argument) {
    return supplier.get() + argument;
  }

  @Resumable
  static String methodReferenceBesideAVerb(Exchange<Object, Object> gen, Trace t, String s) {
    StringBuilder built = new StringBuilder("b");
    String first = called(s.concat("c")::trim, gen.yield("first"));
    String second = called(built.append("d")::toString, built.append(gen.yield("second")));
    String third = called(t.note("n", s)::trim, gen.yield(s)) + called(s::trim, gen.yield(s));
    String fourth = called((gen.yield("a") + "")::trim, gen.yield("b"));
    try {
      String none = null;
      called(none::trim, gen.yield("not reached"));
    } catch (NullPointerException e) {
      t.log("before the verb");
    }
    return first + second + third + fourth + called(String::new, gen.yield("c"));
  }
}
