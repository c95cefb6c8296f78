package dev.weft.it.newer;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import dev.weft.it.newer.Shape.Blob;
import dev.weft.it.newer.Shape.Box;
import dev.weft.it.newer.Shape.Circle;
import dev.weft.it.newer.Shape.Empty;
import dev.weft.it.newer.Shape.Fixed;
import dev.weft.it.newer.Shape.Line;
import dev.weft.it.newer.Shape.Pair;
import dev.weft.it.newer.Shape.Point;
import dev.weft.it.newer.Shape.Trap;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.Optional;

/** Switch expressions over patterns, with and without a verb in them (JLS 15.28). */
final class PatternChoices {
  private PatternChoices() {}

  @Resumable
  static int verbsInArms(Await async, Trace t) {
    int total = 0;
    for (Shape shape : Shape.samples()) {
      total +=
          switch (shape) {
            case Circle(Point(var x, var y), var radius) when radius > 3 ->
                async.await(t.later("circle", x * y));
            case Circle c -> 1;
            case Line(var from, Point(int x, _)) -> {
              int got = async.await(t.later("line", x));
              t.log("from " + from);
              yield got + from.x();
            }
            case Box(String text, var label) -> text.length() + async.await(t.later("box", 1));
            case Box<?> box -> 2;
            case Fixed.UNIT -> async.await(t.later("unit", 100));
            case Fixed f -> f.ordinal();
            case Empty(), Blob _ -> 3;
            case Trap trap -> throw new IllegalStateException();
          };
    }
    return total;
  }

  @Resumable
  static void plain(Yield<Object> gen, Trace t) {
    for (Shape shape : Shape.samples()) {
      var name =
          switch (shape) {
            case Circle(Point(var x, var y), _) when x < y -> "circle " + x;
            case Circle _ -> "no circle";
            case Line(var from, var to) -> from + " to " + to;
            case Box(Pair(Integer one, String two), var label) -> two.repeat(one) + label;
            case Box<?>(var content, String label) -> label + content;
            case Fixed.ZERO -> "0";
            case Fixed fixed -> fixed.name();
            case Empty _, Blob _, Trap _ -> "none";
          };
      gen.yield(name);
      gen.yield(
          switch ((Object) shape) {
            case Fixed f when f == Fixed.UNIT -> 1;
            case Fixed _ -> 2L;
            case null -> 'c';
            default -> 1.5f;
          });
    }
  }

  @Resumable
  static String selectorAndNull(Exchange<String, String> gen, Trace t) {
    String all = "";
    for (String s : Arrays.asList("a", null, "bb")) {
      all +=
          switch (s) {
            case null -> "none" + gen.yield("null");
            case "a" -> gen.yield("a");
            case String text when text.length() > 1 -> text + gen.yield(text);
            default -> "default";
          };
      all +=
          switch (gen.yield(all)) {
            case null -> "n";
            case String sent -> sent.substring(1);
          };
      all +=
          switch (s) {
            case "a" -> "A";
            case null, default -> gen.yield("rest");
          };
    }
    return all;
  }

  @Resumable
  static Object typed(AsyncExchange<Object, Object> gen, Trace t) {
    Optional<Object> found = Optional.of(List.of(1, 2));
    long wide =
        switch (found.get()) {
          case List<?> list when !list.isEmpty() -> gen.await(t.later("size", list.size()));
          case String s -> s.length();
          default -> 'c';
        };
    Object chosen =
        switch (found.orElse(null)) {
          case Integer i -> i + 1;
          case List<?> list -> {
            for (Object each : list) {
              gen.yield(each);
              if (each instanceof Integer i && i == 2) {
                yield i;
              }
            }
            yield "none";
          }
          case Object o -> gen.await(t.later("o", o));
        };
    return wide + " " + chosen;
  }

  @Resumable
  static void nestedChoices(Yield<String> gen, Trace t) {
    for (Object o : List.of(new Pair<>(1, "x"), new Pair<>("y", 2), "z")) {
      String text =
          switch (o) {
            case Pair(Integer i, var rest) ->
                switch (rest) {
                  case String s -> {
                    gen.yield(s + i);
                    yield s + "!";
                  }
                  default -> "?";
                };
            case Pair(String s, Integer i) when i > 1 -> {
              gen.yield(s);
              yield switch (i) {
                case 2 -> s + i;
                case Integer n -> s + n + n;
              };
            }
            default -> o.toString();
          };
      gen.yield(text);
    }
  }

  @Resumable
  static boolean conditions(Await async, Trace t) {
    Object o = new Pair<>(2, 3);
    while (switch (o) {
      case Pair(Integer a, Integer b) -> async.await(t.later("a" + a, a)) < b + 2;
      default -> false;
    }) {
      o = o instanceof Pair(Integer a, Integer b) ? new Pair<>(a + 1, b) : o;
    }
    return o instanceof Pair<?, ?> p
        && switch (p.first()) {
          case Integer i when i == 5 -> async.await(t.later("last", true));
          default -> async.await(t.later("wrong", false));
        };
  }

  @Resumable
  static void failures(Yield<Object> gen, Trace t) {
    try {
      int value =
          switch ((Shape) new Trap(1)) {
            case Trap(int v) -> {
              gen.yield(v);
              yield v;
            }
            default -> 1;
          };
      t.log("value " + value);
    } catch (MatchException e) {
      gen.yield(e.getCause().getMessage());
    }
    Shape none = null;
    int value =
        switch (none) {
          case Trap(int v) -> v;
          default -> {
            gen.yield("never");
            yield 1;
          }
        };
    t.log("value " + value);
  }

  private static Object shown(Object value) {
    return value;
  }

  @Resumable
  static void behindTestsWithinTests(Yield<Object> gen, Trace t) {
    for (Object given : List.of(new Point(1, 2), new Pair<>(3, "three"), 4)) {
      int value =
          shown(given instanceof Point(int x, int y) ? new Pair<>(x, y) : given)
                  instanceof Pair<?, ?>(Integer left, var right)
              ? left
                  + switch (shown(right)) {
                    case Integer n when n > 1 -> n;
                    case String text when text.length() > 3 -> {
                      gen.yield(text);
                      yield text.length();
                    }
                    default -> 0;
                  }
              : 5;
      gen.yield(value);
    }
  }

  @Resumable
  static void behindTestsOfSwitches(Yield<Object> gen, Trace t) {
    for (Object given : List.of(3, "ab", 4.5)) {
      int value =
          shown(
                      new Pair<>(
                          switch (shown(given)) {
                            case Integer n when n > 2 -> 1;
                            case String text when text.length() < 3 -> {
                              if (text.isEmpty()) yield "empty";
                              yield text;
                            }
                            default -> 4L;
                          },
                          new Pair<>(1, 2)))
                  instanceof Pair<?, ?>(Integer left, var right)
              ? switch (shown(right)) {
                case Pair<?, ?>(Integer one, Integer other) when one < other -> {
                  gen.yield("pair " + one);
                  yield left + other;
                }
                case Integer n when n > 4 -> n;
                default -> left;
              }
              : 7;
      gen.yield(value);
    }
  }

  private static <T> T from(Supplier<T> source) {
    return source.get();
  }

  @Resumable
  static void namedInLambdas(AsyncYield<Object> gen, Trace t) {
    for (Object given : List.of(new Pair<>(3, 1), new Pair<>(new Pair<>(5, 2), 4), "none")) {
      if ((given instanceof Pair<?, ?>(Pair<?, ?>(Integer one, var other), var last)
                  && from(() -> one + 1) > gen.await(t.later(2))
              ? from(() -> other)
              : given)
          instanceof Pair<?, ?>(Integer left, Integer right)) {
        gen.yield(from(() -> left * 10 + right));
      }
      gen.yield(
          (given instanceof Pair<?, ?>(Integer left, var right)
                  && new Object() {
                    boolean isOdd() {
                      return left % 2 == 1;
                    }
                  }.isOdd()
                  && from(() -> left + "" + right).length() == gen.await(t.later(2)))
              ? from(() -> left + "/" + right)
              : "other");
      gen.yield(
          (given instanceof Pair<?, ?>(Pair<?, ?> left, Integer right) && from(() -> right > 3)
                      ? left
                      : given)
                  instanceof Pair<?, ?>(Integer one, Integer other)
              && from(() -> one > other));
      if ((given instanceof Pair<?, ?>(Pair<?, ?> first, Integer last) && from(() -> last > 3)
                  ? first
                  : given)
              instanceof Pair<?, ?>(Integer one, var other)
          && from(() -> one > 2)) {
        gen.yield(one + " " + gen.await(t.later(other)));
      }
    }
  }

  @Resumable
  static int besidePlainPatterns(AsyncYield<Object> gen, Trace t) {
    int value = t.note("value", 9);
    value -=
        (shown(
                        new Pair<>(
                            4L,
                            (shown(new Pair<>('e', 249)) instanceof Character p2 && t.note("a", true)
                                ? t.note("b", true)
                                : t.note("c", false))))
                    instanceof Pair<?, ?>(Long p1, var other1)
                && shown(4 >= 4.25f) instanceof Pair<?, ?>(Object other4, Integer p4)
                && t.note("d", true)
            ? switch (shown((byte) 62)) {
              case Integer p6 when p6 > 2 -> 4;
              case String p6 when p6.length() < 3 && t.note("e", true) -> {
                gen.yieldAll(List.of("f", 'g'));
                yield 0;
              }
              default -> 0;
            }
            : 0);
    return value;
  }

  @Resumable
  static void inNegatedChoices(AsyncYield<Object> gen, Trace t) {
    String name = t.note("name", "n");
    if (shown(name) instanceof String p14
            && (!(shown(76L) instanceof Pair<?, ?>(Long p16, var other16)) || t.note("a", false)
                ? 2.5 < 0.25f
                : (shown(new Pair<>(name, 1)) instanceof String p19 && t.note("b", false)))
        ? switch (shown('a')) {
          case Integer p21 when p21 > 2 -> t.note("c", true);
          case String p21 when p21.length() < 3 -> {
            gen.yieldAll(List.of(p21, "d"));
            yield t.note("e", false);
          }
          default -> t.note("f", false);
        }
        : t.note("g", false)) {
      gen.yield(name);
    }
    gen.yield("end");
  }
}
