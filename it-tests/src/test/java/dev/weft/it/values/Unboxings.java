package dev.weft.it.values;

import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.function.Supplier;

/** Operands are unboxed before the next one is evaluated (JLS 5.1.8): null, and then a verb. */
final class Unboxings {
  private Unboxings() {}

  private static Integer none() {
    return null;
  }

  private static <V> V same(V value) {
    return value;
  }

  private static int sum(int a, int b) {
    return a + b;
  }

  private static int sum(Integer a, String b) {
    return b.length();
  }

  private static long wide(long a, int b) {
    return a + b;
  }

  @Resumable
  static void operators(Exchange<String, Integer> gen, Trace t) {
    try {
      t.log("" + none() / gen.yield("never"));
    } catch (NullPointerException e) {
      t.log("divided");
    }
    try {
      t.log("" + (Unboxings.<Integer>same(null) < gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("compared");
    }
    try {
      t.log("" + (none() == (int) gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("equal");
    }
    try {
      t.log("" + (same(none()) + (int) gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("added");
    }
    String text = null;
    t.log(same(text) + (gen.yield("text") == null ? 1 : 2));
    t.log("" + (none() == gen.yield("references")));
  }

  @Resumable
  static void sumsOfUnknownTypes(Exchange<String, Integer> gen, Trace t) {
    try {
      t.log("" + (same(none()) + same(gen.yield("never"))));
    } catch (NullPointerException e) {
      t.log("added");
    }
    try {
      t.log("" + (none() + same(gen.yield("never"))));
    } catch (NullPointerException e) {
      t.log("added to the known");
    }
    String text = null;
    t.log(same(text) + same(gen.yield("text")));
    t.log(same(text) + same(gen.yield("once more")) + same(gen.yield("and more")));
    t.log(none() + same(gen.yield("digits") + ""));
    try {
      long sum =
          same('c')
              + (long) same(2)
              + same(3.5f > 2 ? same((Long) null) : 1L)
              + same(gen.yield("never"));
      t.log("" + sum);
    } catch (NullPointerException e) {
      t.log("added to the sum");
    }
    t.log("" + (same('c') + same(gen.yield("char"))) + (same(2.5f) + same(gen.yield("float"))));
  }

  @Resumable
  static void places(Exchange<String, Integer> gen, Trace t) {
    int[] cells = {1, 2};
    try {
      cells[none()] = gen.yield("never");
    } catch (NullPointerException e) {
      t.log("index");
    }
    try {
      cells[same(none())] += gen.yield("never");
    } catch (NullPointerException e) {
      t.log("index of a compound");
    }
    try {
      t.log("" + new int[none()][gen.yield("never")].length);
    } catch (NullPointerException e) {
      t.log("dimension");
    }
    try {
      t.log("" + new long[] {none(), gen.yield("never")}.length);
    } catch (NullPointerException e) {
      t.log("element");
    }
    try {
      Integer boxed = none();
      boxed += gen.yield("never");
      t.log("" + boxed);
    } catch (NullPointerException e) {
      t.log("compound");
    }
    try {
      t.log("" + wide(none(), gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("argument");
    }
    t.log("" + sum(none(), gen.yield("overloaded") + ""));
  }

  @Resumable
  static void anonymous(Exchange<String, String> gen, Trace t) {
    for (int i = 0; i < 2; i++) {
      int n = i;
      t.log(
          get(
              switch (i) {
                case 0 -> {
                  gen.yield("arm");
                  yield new Supplier<String>() {
                    @Override
                    public String get() {
                      return "anonymous " + n;
                    }
                  };
                }
                default -> () -> "lambda";
              },
              "!"));
      t.log(
          get(
              new Supplier<String>() {
                @Override
                public String get() {
                  return "kept " + n;
                }
              },
              gen.yield("argument")));
      t.log(
          ""
              + new Object() {
                @Override
                public boolean equals(Object other) {
                  return other == null;
                }

                @Override
                public int hashCode() {
                  return 1;
                }
              }.equals(gen.yield("receiver")));
    }
  }

  private static String get(Supplier<String> supplier, String then) {
    return supplier.get() + then;
  }
}
