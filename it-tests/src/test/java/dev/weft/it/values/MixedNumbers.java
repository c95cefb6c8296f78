package dev.weft.it.values;

import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Choices between numbers of several types, which their places convert, each by itself. */
final class MixedNumbers {
  static <T> T first(T one, T other) {
    return one;
  }

  static <T> T same(T value) {
    return value;
  }

  static boolean shown(boolean value) {
    return value;
  }

  static boolean shown(int value) {
    return value == 0;
  }

  static <T> String pair(T one, T other) {
    return one + " " + other;
  }

  static String wide(double number) {
    return "double " + number;
  }

  static String of(Object number) {
    return "object " + number;
  }

  static String of(long number) {
    return "long " + number;
  }

  private final String shown;

  private MixedNumbers(double number) {
    shown = "new " + number;
  }

  @Resumable
  static String passedSwitches(Await async, Trace t, boolean b) {
    int large = 16_777_217;
    for (int i = 0; i < 3; i++) {
      t.log(
          ""
              + first(
                  switch (i) {
                    case 0 -> large;
                    case 1 -> async.await(t.later("float", 1.5f));
                    default -> 8L;
                  },
                  'c'));
      t.log(
          wide(
              switch (i) {
                case 0 -> large;
                case 1 -> {
                  async.await(t.later("x", 1));
                  yield 1.5f;
                }
                default -> 8L;
              }));
      t.log(
          new MixedNumbers(
                  switch (i) {
                    case 0 -> large;
                    case 1 -> {
                      async.await(t.later("y", 1));
                      yield 1.5f;
                    }
                    default -> 'c';
                  })
              .shown);
      t.log(
          of(
              switch (i) {
                case 0 -> 1;
                case 1 -> {
                  async.await(t.later("z", 1));
                  yield 2L;
                }
                default -> 'c';
              }));
      t.log(
          of(
              switch (i) {
                case 0 -> 1;
                case 1 -> {
                  async.await(t.later("z", 1));
                  yield 2.5f;
                }
                default -> 'c';
              }));
    }
    return "end";
  }

  @Resumable
  static String switchesWithoutVerbs(Await async, Trace t, int n) {
    Double half = 0.5;
    t.log(
        pair(
            switch (n) {
              case 3 -> 1;
              case 4 -> half;
              default -> shown(n);
            },
            async.await(t.later("behind", 2))));
    return ""
        + same(
            switch (n) {
              case 3 ->
                  switch (n + 1) {
                    case 5 -> half;
                    default -> 1;
                  };
              default -> async.await(t.later("other", 8L));
            });
  }

  @Resumable
  static String switchesAlone(Await async, Trace t) {
    int large = 16_777_217;
    for (int i = 0; i < 3; i++) {
      t.log(
          ""
              + switch (i) {
                case 0 -> large;
                case 1 -> {
                  async.await(t.later("x", 1));
                  yield 1.5f;
                }
                default -> 8L;
              });
      t.log(
          "c "
              + (double)
                  (switch (i) {
                    case 0 -> large;
                    case 1 -> {
                      async.await(t.later("y", 1));
                      yield 1.5f;
                    }
                    default -> 8L;
                  }));
      Object boxed =
          switch (i) {
            case 0 -> large;
            case 1 -> async.await(t.later("z", 1));
            default -> 2.5;
          };
      t.log("" + boxed);
      double assigned =
          switch (i) {
            case 0 -> large;
            case 1 -> async.await(t.later("z", 1));
            default -> 2.5f;
          };
      t.log("" + assigned);
      t.log(
          ""
              + (i == 3
                  ? 'c'
                  : switch (i) {
                    case 0 -> large;
                    case 1 -> async.await(t.later("w", 1));
                    default -> 2.5f;
                  }));
    }
    return "end";
  }

  @Resumable
  static String inferredVariables(Await async, Trace t, boolean b, int n) {
    Object text = "text";
    Double number = 1.5;
    var chosen =
        switch (async.await(t.later("n", n))) {
          case 3 -> !b ? text : b ? async.await(t.later("letter", 'x')) : number;
          default -> n;
        };
    t.log("" + chosen);
    try {
      var wide =
          switch (n) {
            case 4 -> async.await(t.later("float", 1.5f));
            default -> b ? null : async.await(t.later("long", 8L));
          };
      async.await(t.later("again", 1));
      t.log("" + wide);
    } catch (NullPointerException e) {
      t.log("unboxed");
    }
    return ""
        + first(
            n > 2
                ? switch (n) {
                  case 3 -> b ? 1 : async.await(t.later("two", 2.5));
                  default -> 2L;
                }
                : boxed(2L),
            async.await(t.later("behind", 9)));
  }

  static Long boxed(long value) {
    return value;
  }

  static Integer boxed(int value) {
    return value;
  }

  @Resumable
  static String conditionals(Exchange<Object, Integer> gen, Trace t, boolean b) {
    Object sent = b ? 2.5 : gen.yield("sent");
    t.log("" + sent);
    t.log("" + first(b ? 2.5f : gen.yield("passed"), "x"));
    t.log("" + (b ? gen.yield("alone") : 2.5));
    t.log(wide(b ? 16_777_217 : (float) gen.yield("wide")));
    t.log("" + pair(b ? gen.yield("null or a number") : 2L, gen.yield("behind")));
    int[] numbers = {7};
    Object number = b ? gen.yield("another") : numbers[gen.yield("index")];
    t.log("" + number);
    return "end";
  }

  @Resumable
  static String awaitedConditionals(Await async, Trace t, boolean b) {
    Object first = b ? 1 : async.await(t.later("one", 1.5));
    t.log("" + first);
    t.log("" + (b ? 1 : async.await(t.later("two", 1.5))));
    t.log("" + (b ? async.await(t.later("three", 3)) : 1.5));
    t.log("" + first(b ? async.await(t.later("four", 4)) : 1.5f, "x"));
    t.log(wide(b ? async.await(t.later("five", 5)) : 5f));
    Object sum = (b ? async.await(t.later("six", 6)) : 6.5) + 1;
    t.log("" + sum);
    Boolean none = null;
    try {
      t.log("" + (Boolean) (b ? same(none) : shown(async.await(t.later("eight", false)))));
    } catch (NullPointerException e) {
      t.log("unboxed");
    }
    long count = b ? async.await(t.later("seven", 7)) : 7L;
    return "" + count;
  }

  @Resumable
  static String inBranches(Await gen, Trace t, int n, Integer none) {
    var value =
        n < 3
            ? (switch (gen.await(t.later("n", n))) {
              case 0 -> n ^ 2;
              case 1 -> 2L;
              default -> none;
            })
            : "text";
    var inner =
        n > 0
            ? switch (gen.await(t.later("m", n))) {
              case 1 -> n > 1 ? none : gen.await(t.later("one", 1));
              default -> same(none);
            }
            : 'c';
    return value + " " + inner;
  }

  /** The index reads a number that changes, in source that tells a type once more. */
  @Resumable
  static int indexOfUnknownType(Await gen, Trace t, int given) {
    int number = given;
    int[] cells = {3, 4};
    number ^=
        (MixedNumbers.<int[]>same(cells)[
                (MixedNumbers.<Object>same(number) instanceof Integer one ? one : 0) & 1] +=
            gen.await(t.later("two", 2)));
    return number + cells[0] * 10 + cells[1] * 100;
  }
}
