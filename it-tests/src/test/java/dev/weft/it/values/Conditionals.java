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
}
