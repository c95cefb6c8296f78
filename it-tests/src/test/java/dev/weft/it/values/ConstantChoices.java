package dev.weft.it.values;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.function.Supplier;

/**
 * Constant expressions, which take the narrow type of what they stand beside (JLS 15.25, 15.29).
 */
final class ConstantChoices {
  static final int FOUR = 4;
  private static final int BELOW = -7;
  final int seven = 7;
  private final int three = -3;

  static final class Limits {
    static final int FIVE = 5;
    final int six = 6;
  }

  static String overloaded(int value) {
    return "int " + value;
  }

  static String overloaded(char value) {
    return "char " + value;
  }

  @Resumable
  static void besideChars(AsyncYield<Object> gen, Trace t) {
    char c = 'c';
    gen.yield(gen.await(t.later(true)) ? c : FOUR);
    gen.yield(gen.await(t.later(false)) ? c : FOUR + 70);
    gen.yield(gen.await(t.later(false)) ? c : Limits.FIVE);
    gen.yield(gen.await(t.later(true)) ? c : -(-1));
    gen.yield(gen.await(t.later(true)) ? c : Byte.MAX_VALUE + 1);
    gen.yield(gen.await(t.later(true)) ? c : 7 / FOUR);
    gen.yield(gen.await(t.later(true)) ? c : new Limits().six);
    gen.yield(overloaded(gen.await(t.later(true)) ? c : FOUR));
    c = 'd';
    gen.yield(overloaded(gen.await(t.later(true)) ? c : FOUR));
    Character boxed = 'e';
    gen.yield(overloaded(gen.await(t.later(false)) ? boxed : FOUR));
    char declared = gen.await(t.later(true)) ? c : FOUR;
    byte two = 2;
    byte other = gen.await(t.later(false)) ? two : FOUR;
    gen.yield("" + declared + other);
  }

  @Resumable
  static void ofLocals(AsyncYield<Object> gen, Trace t, int n) {
    final int k = 3;
    char c = 'c';
    gen.yield("" + (n == 3 ? gen.await(t.later('x')) : k));
    gen.yield("" + (n == 3 ? k + 70 : gen.await(t.later('x'))));
    gen.yield(gen.await(t.later(true)) ? gen.await(t.later(true)) ? c : 'b' : k);
    var value = gen.await(t.later(true)) ? c : k;
    gen.yield(value);
    final byte small = 3;
    var boxed = gen.await(t.later(true)) ? Character.valueOf('q') : small;
    gen.yield(boxed);
    gen.yield(
        switch (n) {
          case 3 -> {
            gen.yield(1);
            yield c;
          }
          default -> {
            if (k == n) {
              yield FOUR;
            }
            yield 90 + 9;
          }
        });
  }

  @Resumable
  void ofInstances(AsyncYield<Object> gen, Trace t, int n) {
    char c = 'c';
    gen.yield(gen.await(t.later(true)) ? c : seven);
    gen.yield(gen.await(t.later(true)) ? c : this.seven);
    gen.yield(n == 3 ? c : seven);
    byte small = seven;
    gen.yield(small - seven - three - BELOW);
    gen.yield(-BELOW);
    switch (n) {
      case seven -> gen.yield("seven");
      case BELOW -> gen.yield("below");
      default -> gen.yield("none");
    }
  }

  @Resumable
  static void ofInferredTypes(AsyncYield<Object> gen, Trace t, int n) {
    final var k = 3;
    final var text = "x";
    final var always = true;
    final var letter = n == n + 1 ? 'c' : 1;
    char c = 'q';
    gen.yield(n);
    byte small = k;
    Supplier<Object> inside =
        () -> {
          byte narrow = k;
          return narrow;
        };
    gen.yield("" + small + inside.get() + letter);
    gen.yield(n == 3 ? c : k);
    gen.yield(("q" + text) == "qx");
    int set;
    if (always) set = 1;
    gen.yield(set);
    switch (n) {
      case k -> gen.yield("k");
      default -> gen.yield("other");
    }
    switch ("x") {
      case text -> gen.yield(text);
      default -> gen.yield(gen.await(t.later(text)));
    }
  }
}
