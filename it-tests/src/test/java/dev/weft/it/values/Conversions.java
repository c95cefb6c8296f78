package dev.weft.it.values;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Unboxing and widening of what verbs give (JLS 5.2). */
final class Conversions {
  private int field;
  private long wide;
  private Object object;

  Conversions() {}

  @Resumable
  static String widenedLocals(Await async, Trace t) {
    long l = async.await(t.later("l", 1));
    float f = async.await(t.later("f", 2L));
    double d = async.await(t.later("d", 'c'));
    int i = async.await(t.later("i", (short) 4));
    short s = async.await(t.later("s", (byte) 5));
    Object o = async.await(t.later("o", 6));
    Number n = async.await(t.later("n", 7.5));
    return l + " " + f + " " + d + " " + i + " " + s + " " + o + " " + n;
  }

  @Resumable
  static String everyPrimitive(AsyncYield<Object> gen, Trace t) {
    boolean z = gen.await(t.later("z", true));
    byte b = gen.await(t.later("b", (byte) 1));
    char c = gen.await(t.later("c", 'c'));
    gen.yield(c);
    double d = gen.await(t.later("d", 0.5));
    float f = gen.await(t.later("f", 1.5f));
    gen.yield(b);
    return z + " " + b + " " + c + " " + d + " " + f;
  }

  @Resumable
  void widenedTargets(Await async, Trace t) {
    field = async.await(t.later("field", 'c'));
    wide = async.await(t.later("wide", 3));
    object = async.await(t.later("object", 1L));
    double[] a = new double[1];
    a[0] = async.await(t.later("element", 7));
    t.log(field + " " + wide + " " + object + " " + a[0]);
  }

  @Resumable
  static void nullUnboxed(AsyncYield<String> gen, Trace t) {
    gen.yield("before");
    try {
      int x = gen.await(t.<Integer>later("x", null));
      gen.yield("never " + x);
    } catch (NullPointerException e) {
      gen.yield("null");
    }
    long y = 0;
    y = gen.await(t.<Integer>later("y", null));
    gen.yield("never " + y);
  }

  @Resumable
  static int sentUnboxed(Exchange<Integer, Integer> gen, Trace t) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      int sent = gen.yield(sum);
      sum += sent;
    }
    return sum;
  }

  @Resumable
  static void boxedYields(AsyncYield<Object> gen, Trace t) {
    gen.yield(1);
    gen.yield(1L);
    gen.yield('1');
    gen.yield(1.0f);
    gen.yield((byte) 1);
    gen.yield(true ? 1 : 2.0);
    Object o = true ? 1 : "x";
    gen.yield(o);
    gen.yield(gen.await(t.later("x", 1)));
  }

  @Resumable
  static void yieldedAsLong(AsyncYield<Long> gen, Trace t) {
    int narrow = 1;
    gen.yield((long) narrow);
    gen.yield(2L + narrow);
    gen.yield(gen.await(t.later("x", 3L)));
  }

  @Resumable
  static void wildcardStages(Await async, Trace t) {
    CompletionStage<? extends Number> some = t.later("some", 1);
    Number n = async.await(some);
    CompletionStage<?> any = t.later("any", "x");
    Object o = async.await(any);
    CompletionStage<? super Integer> lower = t.later("lower", 2);
    Object p = async.await(lower);
    t.log(n + " " + o + " " + p);
  }

  @Resumable
  static String genericResult(Await async, Trace t) {
    List<String> list = async.await(t.later("list", List.of("a", "b")));
    String joined = String.join("+", list);
    var inferred = async.await(t.later("inferred", List.of(list, list)));
    return joined + inferred.get(0).get(1);
  }

  @Resumable
  static void castsAround(Exchange<Object, Object> gen, Trace t) {
    Object sent = gen.yield("a");
    try {
      Integer number = (Integer) sent;
      gen.yield(number);
    } catch (ClassCastException e) {
      gen.yield("no number");
    }
    int[] numbers = {(int) 2.9, (byte) 300, 'a' + 1};
    gen.yield(numbers[0] + numbers[1] + numbers[2]);
  }

  @Resumable
  static boolean identityOfBoxes(Exchange<Object, Object> gen, Trace t) {
    Integer big = 100_000;
    Object same = big;
    gen.yield(same);
    Long[] kept = {1L << 40};
    Long element = kept[0];
    gen.yield(element);
    return same == big && element == kept[0];
  }
}
