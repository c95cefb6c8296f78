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

  private static int among(int... numbers) {
    return numbers.length;
  }

  static class Of<V> {
    Of(int a, V b) {}

    class Inner {
      Inner(long a, Object b) {}
    }
  }

  @Resumable
  static void arguments(Exchange<String, Integer> gen, Trace t, Of<String> of) {
    try {
      t.log("" + among(none(), gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("of a variable number");
    }
    try {
      t.log("" + Math.max(none(), gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("overloads, each of a primitive type");
    }
    try {
      t.log("" + sum(none(), gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("overloads, of which one fits");
    }
    try {
      t.log("" + new Of<>(none(), gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("of a constructor");
    }
    try {
      t.log("" + new Of<Object>(same(none()), gen.yield("never")) {});
    } catch (NullPointerException e) {
      t.log("of a constructor of the class above");
    }
    try {
      t.log("" + of.new Inner(same((Long) null), gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("of an inner class's constructor");
    }
  }

  @Resumable
  static void argumentsOfLocalClasses(Exchange<String, Integer> gen, Trace t) {
    record Pair(int a, Object b) {}
    class Local {
      Local(int a, String b) {}

      Local(int a, int b) {}

      int add(long a, int b) {
        return b;
      }

      int among(String name, int... numbers) {
        return numbers.length;
      }
    }
    Local local = new Local(1, 2);
    try {
      t.log("" + new Pair(none(), gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("of a record");
    }
    try {
      t.log("" + new Local(none(), gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("of constructors that agree");
    }
    try {
      t.log("" + local.add(same((Long) null), gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("of a method");
    }
    try {
      t.log("" + local.among("a", none(), gen.yield("never")));
    } catch (NullPointerException e) {
      t.log("of a variable number");
    }
  }

  @Resumable
  static void elements(Exchange<String, Integer> gen, Trace t) {
    try {
      boolean[][] nested = {{same((Boolean) null)}, {gen.yield("never") == 1}};
      t.log("" + nested.length);
    } catch (NullPointerException e) {
      t.log("of a nested initializer");
    }
    try {
      int[] plain = {same(none()), gen.yield("never")};
      t.log("" + plain.length);
    } catch (NullPointerException e) {
      t.log("of an initializer without a type");
    }
    try {
      t.log("" + new long[][] {{1}, {same((Long) null), gen.yield("never")}}.length);
    } catch (NullPointerException e) {
      t.log("of a nested initializer with a type");
    }
    Integer[] boxes = {none(), gen.yield("boxes")};
    t.log("" + boxes[0]);
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
