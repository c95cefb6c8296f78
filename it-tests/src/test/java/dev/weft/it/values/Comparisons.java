package dev.weft.it.values;

import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Comparisons of what may be null, which one primitive side has unboxed (JLS 15.21). */
final class Comparisons {
  private Comparisons() {}

  static <T> T same(T value) {
    return value;
  }

  static boolean number(Trace t, boolean value) {
    t.log("boolean " + value);
    return value;
  }

  static int number(Trace t, int value) {
    t.log("int " + value);
    return value;
  }

  static Integer boxed(Trace t, Integer value) {
    t.log("boxed " + value);
    return value;
  }

  @Resumable
  static String ofUnknownTypes(Await async, Trace t) {
    Boolean nothing = null;
    try {
      t.log("" + (same(nothing) == number(t, async.await(t.later("x", true)))));
    } catch (NullPointerException e) {
      t.log("null");
    }
    try {
      t.log("" + (nothing != number(t, async.await(t.later("y", true)))));
    } catch (NullPointerException e) {
      t.log("null");
    }
    Integer none = null;
    t.log("" + (same(none) == boxed(t, async.await(t.later("z", 1)))));
    t.log("" + (none == boxed(t, async.await(t.later("u", 1)))));
    try {
      t.log("" + (List.of(none == null).get(0) == number(t, async.await(t.later("v", true)))));
      t.log("" + (same(none) == number(t, async.await(t.later("w", 2)))));
    } catch (NullPointerException e) {
      t.log("null");
    }
    return "end";
  }

  @Resumable
  static String ofObjects(Await async, Trace t) {
    Object nothing = null;
    t.log("" + (same(nothing) == (Object) number(t, async.await(t.later("x", 1)))));
    t.log("" + (same(nothing) == same(async.await(t.later("y", 1)))));
    Character letter = null;
    try {
      t.log("" + (same(letter) != number(t, async.await(t.later("z", 1)))));
    } catch (NullPointerException e) {
      t.log("null");
    }
    Character b = 'b';
    t.log("" + (same(b) == number(t, async.await(t.later("u", 98)))));
    return "end";
  }
}
