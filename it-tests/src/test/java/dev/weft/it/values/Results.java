package dev.weft.it.values;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.Map;

/** Results of every type. */
final class Results {
  private Results() {}

  @Resumable
  static boolean ofBoolean(Await async, Trace t) {
    return async.await(t.later("x", true));
  }

  @Resumable
  static byte ofByte(Yield<String> gen, Trace t) {
    gen.yield("a");
    return 1;
  }

  @Resumable
  static short ofShort(Yield<String> gen, Trace t) {
    final int small = 300;
    gen.yield("a");
    return small;
  }

  @Resumable
  static char ofChar(Await async, Trace t) {
    async.await(t.later("x", 0));
    return 'c';
  }

  @Resumable
  static long ofLong(Yield<String> gen, Trace t) {
    int narrow = 5;
    gen.yield("a");
    return narrow;
  }

  @Resumable
  static float ofFloat(AsyncYield<String> gen, Trace t) {
    gen.yield("a");
    return gen.await(t.later("x", 2));
  }

  @Resumable
  static double ofDouble(Await async, Trace t) {
    float narrow = 1.5f;
    async.await(t.later("x", 0));
    return narrow;
  }

  @Resumable
  static int[] ofArray(Yield<String> gen, Trace t) {
    gen.yield("a");
    t.log("evaluated");
    return null;
  }

  @Resumable
  static Map<String, List<? extends Number>> ofGeneric(Await async, Trace t) {
    List<Integer> list = async.await(t.later("x", List.of(1, 2)));
    return Map.of("list", list);
  }

  @Resumable
  static Void ofVoid(Await async, Trace t) {
    Void nothing = async.await(t.later("x", (Void) null));
    return nothing;
  }

  @Resumable
  static void earlyReturnOfNothing(Exchange<String, String> gen, Trace t) {
    String sent = gen.yield("a");
    if (sent == null) {
      return;
    }
    gen.yield(sent);
    return;
  }

  @Resumable
  static Integer nullUnboxed(Yield<String> gen, Trace t) {
    Integer none = null;
    gen.yield("a");
    try {
      int x = none;
      return x;
    } catch (NullPointerException e) {
      gen.yield("null");
    }
    return none;
  }

  @Resumable
  static int nullReturned(Await async, Trace t) {
    Integer none = async.await(t.later("x", null));
    return none;
  }

  @Resumable
  static <T> T ofVariable(Exchange<String, T> gen, Trace t) {
    T sent = gen.yield("a");
    t.log("sent " + sent);
    return sent;
  }

  @Resumable
  static Object lambda(Await async, Trace t) {
    String x = async.await(t.later("x", "x"));
    Runnable result = () -> t.log("called " + x);
    result.run();
    return null;
  }

  @Resumable
  static String conditional(Await async, Trace t) {
    boolean yes = async.await(t.later("yes", true));
    return yes ? t.note("a", "a") : t.note("b", "b");
  }
}
