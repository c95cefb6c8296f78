package dev.weft.it.newer;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import dev.weft.it.newer.Shape.Fixed;
import dev.weft.it.newer.Shape.Pair;
import java.util.Arrays;
import java.util.List;

/**
 * Statements that introduce variables of record patterns behind themselves (JLS 6.3.2), with
 * switches behind: javac 25 writes a wrong stack map for some that jump.
 */
final class RecordTests {
  private RecordTests() {}

  private static Object shown(Object value) {
    return value;
  }

  private static <T> T first(T one, T other) {
    return one;
  }

  @Resumable
  static String beforeChoices(Yield<Object> gen, Trace t) {
    String result = "none";
    for (Object given : List.of(1, new Pair<>(2, 'c'), new Pair<>('d', 3))) {
      try {
        if (!(shown(
                switch (shown(t.note("given", given))) {
                  case Integer number when number > 2 && t.note("big", true) -> 'e';
                  case String text when text.length() < 3 && t.note("short", true) -> {
                    yield 'a';
                  }
                  case null, default -> given;
                })
            instanceof Pair<?, ?>(var other, Character last))) {
          throw new IllegalStateException("no pair " + given);
        }
        var chosen =
            t.note("is", given == null)
                ? switch (Fixed.ZERO) {
                  case ZERO ->
                      (switch (Fixed.UNIT) {
                        case ZERO -> 2;
                        case UNIT -> {
                          gen.yield("unit");
                          yield 0;
                        }
                      });
                  case UNIT -> 0;
                }
                : (switch (shown('a')) {
                  case Integer number when number > 2 -> "number";
                  case String text when text.length() < 3 -> {
                    yield text;
                  }
                  case null, default -> "rest";
                });
        gen.yield(chosen);
        result = other + " " + last;
      } catch (IllegalStateException e) {
        t.log(e.getMessage());
      }
    }
    return result;
  }

  @Resumable
  static int inLoops(Yield<Object> gen, Trace t) {
    int sum = 0;
    for (Object given : List.of(new Pair<>(1, 4), new Pair<>("a", 2))) {
      sum +=
          first(
              shown(given) instanceof Pair<?, ?>(var other, String text)
                      && shown(t.note("is", true) ? 1.5f : 2.5f) instanceof String number
                      && shown(1) instanceof Pair<?, ?>(Integer one, var rest)
                  ? sum
                  : 3,
              switch (sum & 3) {
                case 0, 2 -> 1;
                case 1 -> {
                  if (t.note("odd", true)) yield 0;
                  yield 4;
                }
                default -> 5;
              });
      if (!(shown(given) instanceof Pair<?, ?>(var other, Integer last)
          && shown(new Pair<>(1L, 2f)) instanceof Pair<?, ?>(Long one, var rest)
          && shown(new Pair<>(last, rest)) instanceof Pair<?, ?>(Integer again, var end))) {
        continue;
      }
      gen.yieldAll(
          Arrays.asList(
              (switch (shown(new int[] {sum, last}[sum & 1])) {
                case Integer number when number > 2 -> 0;
                case String text when text.length() < 3 -> {
                  yield 1;
                }
                case null, default -> 2;
              }),
              other,
              again,
              end));
    }
    while (!(shown(new Pair<>(sum, 'x')) instanceof Pair<?, ?>(Integer number, var letter)
        && number > 7)) {
      gen.yield(sum++);
    }
    gen.yield(letter);
    return number;
  }

  @Resumable
  static void withFirstAssignments(Yield<Object> gen, Trace t) {
    for (Object o : List.of(new Pair<>(1, 2), new Pair<>(new Pair<>(3, 4), "z"), 5)) {
      final int sum;
      if (o instanceof Pair<?, ?>(Integer x, Integer y) && (sum = x + y) > 2) {
        gen.yield(sum);
      }
      final int inner;
      if (o instanceof Pair<?, ?>(Pair<?, ?>(Integer x, Integer y), var rest)
          && (inner = x + y) > 2) {
        Runnable later = () -> t.note("inner", inner);
        later.run();
        gen.yield(rest + "" + inner);
      }
      while (!(o instanceof Integer i)) {
        gen.yield(o);
        o = 9;
      }
      do {
        o = o instanceof Integer j && j < 12 ? j + 1 : new Pair<>(o, o);
      } while (!(o instanceof Pair<?, ?>(var left, Integer right)));
      switch (o) {
        case Pair<?, ?>(Integer a, var b) when a > 9 -> gen.yield("pair " + a + i);
        default -> gen.yield(left + "/" + right);
      }
    }
  }

  @Resumable
  static void introducedBehind(Yield<Object> gen, Trace t) {
    for (Object o : List.of(new Pair<>(1, 2), new Pair<>(new Pair<>(3, 4), "z"), 5)) {
      if (!(o instanceof Pair<?, ?>(Integer x, Integer y))) continue;
      Runnable later = () -> t.note("sum", x + y);
      later.run();
      gen.yield(
          switch (x) {
            case 1 -> y;
            default -> {
              gen.yield("other");
              yield x;
            }
          });
    }
    Object o = new Pair<>(1, 0);
    for (;
        !(o instanceof Pair<?, ?>(Integer x, Integer y) && y > 2);
        o = o instanceof Pair<?, ?>(Integer a, Integer b) ? new Pair<>(a, b + 1) : o) {
      t.note("loop", 1);
    }
    gen.yield(x + y);
    if (o instanceof Pair<?, ?>(Integer a, Integer b)) t.note("a", a);
    else throw new IllegalStateException();
    gen.yield(a + b);
  }
}
