package dev.weft.it.values;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Choices that no type is expected of, as operands: to javac, branches that call generic methods
 * make a number there, too, and null is an error before the next operand is evaluated.
 */
final class StandaloneChoices {
  private static <T> T same(T value) {
    return value;
  }

  private static <T> T given(Supplier<T> supplier) {
    return supplier.get();
  }

  private static Object attempt(Supplier<Object> expression) {
    try {
      return expression.get();
    } catch (NullPointerException e) {
      return "null";
    }
  }

  @Resumable
  static void numbers(AsyncYield<Object> gen, Trace t) {
    for (boolean is : new boolean[] {true, false}) {
      gen.yield((is ? same(4) : 2.5) + gen.await(t.later("a")));
      gen.yield((is ? StandaloneChoices.<Integer>given(() -> 4) : 2.5) + gen.await(t.later("b")));
      gen.yield("" + (is ? given(() -> 4) : 'c') + gen.await(t.later("c")));
      gen.yield("" + (is ? is ? given(() -> 5) : 4.5 : "s") + gen.await(t.later("d")));
      gen.yield("" + (is ? is ? given(() -> 5) : 4.5 : gen.await(t.later("s"))));
      gen.yield(((Object) (is ? is ? given(() -> 5) : 4.5 : gen.await(t.later("t")))) + "e");
      var inferred = gen.await(t.later(is)) ? is ? given(() -> 3) : 5.5 : null;
      gen.yield(inferred + "" + gen.await(t.later("f")));
      var nested = is ? is ? given(() -> 3) : 5.5 : gen.await(t.later("u"));
      gen.yield(nested);
      Object expected = (is ? is ? given(() -> 5) : 4.5 : gen.await(t.later("v")));
      gen.yield(expected);
    }
  }

  @Resumable
  static void results(AsyncYield<Object> gen, Trace t) {
    for (int n = 0; n < 3; n++) {
      int number = n;
      gen.yield(
          (switch (n) {
                case 1 -> given(() -> number);
                default -> 2.5;
              })
              + gen.await(t.later("a")));
      gen.yield(
          (switch (gen.await(t.later(n))) {
                case 1 -> n == 1 ? given(() -> number) : 4.5;
                case 2 -> {
                  boolean odd = n % 2 == 1;
                  yield odd ? 1 : given(() -> 1.5f);
                }
                default -> "text";
              })
              + gen.await(t.later("b")));
    }
  }

  @Resumable
  static void nulls(AsyncYield<Object> gen, Trace t) {
    boolean is = t.note("is", true);
    Supplier<Integer> none = () -> null;
    Supplier<Object> plain = () -> attempt(() -> (is ? same((Byte) null) : 0) + "");
    gen.yield(plain.get());
    for (int n = 0; n < 8; n++) {
      try {
        gen.yield(
            switch (n) {
              case 0 -> (is ? same((Byte) null) : 0) + gen.await(t.later("0"));
              case 1 -> (is ? given(none) : 2L) + gen.await(t.later("1"));
              case 2 -> (is ? is ? given(none) : 4 : null) + gen.await(t.later("2"));
              case 3 ->
                  (is ? is ? given(none) : 4 : gen.await(t.later("s"))) + gen.await(t.later("3"));
              case 4 ->
                  (switch (n) {
                        case 4 -> (Byte) null;
                        default -> 0;
                      })
                      + gen.await(t.later("4"));
              case 5 -> (is ? Optional.<Integer>empty().orElse(null) : 0) + gen.await(t.later("5"));
              case 6 -> (is ? null : 0) + gen.await(t.later("6"));
              default -> (is ? same((Boolean) null) : false) + gen.await(t.later("7"));
            });
      } catch (NullPointerException e) {
        gen.yield("null " + n);
      }
    }
  }
}
