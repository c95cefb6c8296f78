package dev.weft.it.values;

import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** What {@code ?:} makes of numbers, with and without a type that is expected of it (JLS 15.25). */
final class Conditionals {
  private Conditionals() {}

  private static <V> V first(List<V> values) {
    return values.get(0);
  }

  @Resumable
  static String ofABoxAndANumberAsOperand(Await async, Trace t, boolean b) {
    Integer three = 3;
    boolean same =
        first(List.of(3))
            == (b ? async.await(t.<Long>later("three", 3L)) : first(List.of(true)) ? 3L : 4L);
    Object sum = 1 + (b ? async.await(t.<Long>later("one", 1L)) : 'c' + first(List.of(1)) + 1L);
    return "" + same + sum + (three == (b ? first(List.of(3)) : async.await(t.later("x", 3))));
  }

  @Resumable
  static String ofNullWhereATypeIsExpected(Await async, Trace t, boolean b) {
    Integer none = b ? async.await(t.<Integer>later("none", null)) : 0;
    try {
      t.log("sum " + (1 + (b ? async.await(t.<Integer>later("null", null)) : 0)));
    } catch (NullPointerException e) {
      t.log("null has no sum");
    }
    return "" + none;
  }

  private static short small() {
    return 3;
  }

  private static char letter() {
    return 'c';
  }

  private static int number() {
    return 7;
  }

  private static long large() {
    return 9;
  }

  private static String with(Object value, Object other) {
    return "object " + value + other;
  }

  private static String with(long value, Object other) {
    return "long " + value + other;
  }

  private static String with(short value, Object other) {
    return "short " + value + other;
  }

  @Resumable
  static String ofTwoPrimitives(Await async, Trace t, boolean b) {
    Object constants = async.await(t.later(b)) ? (short) 1 : 'a';
    Object called = (async.await(t.later(b)) ? small() : letter());
    Object wide = async.await(t.later(b)) ? number() : large();
    return constants.getClass().getSimpleName()
        + called.getClass().getSimpleName()
        + wide.getClass().getSimpleName()
        + with(async.await(t.later(b)) ? small() : letter(), "1")
        + with(async.await(t.later(b)) ? number() : large(), "2");
  }

  @Resumable
  static String inParenthesesBesideAVerb(Await async, Trace t, boolean b) {
    return with((small()), async.await(t.later("a")))
        + with((b ? small() : letter()), async.await(t.later("b")))
        + with(((number() + 1)), async.await(t.later("c")))
        + with((first(List.of(3))), async.await(t.later("d")));
  }

  @Resumable
  static String ofAConstantThatIsNarrowed(Await async, Trace t, boolean b) {
    return (b ? 97 : async.await(t.later("char", 'b')))
        + ":"
        + (b ? 1 : async.await(t.later("short", (short) 2)))
        + (b ? async.await(t.later("byte", (byte) 3)) : 4);
  }
}
