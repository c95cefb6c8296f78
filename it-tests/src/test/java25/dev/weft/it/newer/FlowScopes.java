package dev.weft.it.newer;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import dev.weft.it.newer.Shape.Box;
import dev.weft.it.newer.Shape.Pair;
import dev.weft.it.newer.Shape.Point;
import java.util.List;
import java.util.function.Supplier;

/** The scope of pattern variables across suspensions (JLS 6.3.1, 6.3.2). */
final class FlowScopes {
  private static final Object x = "field x";
  private final Object y = "field y";

  @Resumable
  void fieldsBeside(Yield<Object> gen, Trace t) {
    Object o = new Pair<>(1, 2);
    gen.yield(o instanceof Pair(Integer x, Integer y) && x < y ? x + y : x + "" + y);
    if (!(o instanceof Pair(Integer x, String y)) || y.isEmpty()) {
      gen.yield(x + " and " + y);
    } else {
      gen.yield(x + y.length());
    }
    while (!(o instanceof Point(var x, int y))) {
      gen.yield(x + " then " + y);
      o = new Point(3, 4);
    }
    gen.yield(x * y);
    Supplier<Object> both = () -> x + "/" + y;
    gen.yield(both.get());
  }

  @Resumable
  static void conditions(AsyncYield<Object> gen, Trace t) {
    for (Object o :
        List.of(new Box<>(3, "three"), new Box<>("s", "text"), "none", new Box<>(0, ""))) {
      if (o instanceof Box<?>(Integer i, var label)
          && gen.await(t.later("i", i)) > 1
          && !label.isEmpty()) {
        gen.yield(i + label);
      } else if (!(o instanceof Box<?>(var content, String label))
          || gen.await(t.later("blank", label)).isEmpty()
          || content == null) {
        gen.yield("rest " + o);
        continue;
      } else {
        gen.yield(label + content);
        t.log(label + content);
      }
      t.log(o instanceof Box<?>(var c, _) ? "box of " + c : "never");
    }
  }

  @Resumable
  static String elseLeaves(Exchange<String, String> gen, Trace t) {
    Object o = new Pair<>("a", List.of(1));
    if (o instanceof Pair(String first, List<?> rest)) {
      gen.yield(first);
    } else {
      return "else";
    }
    gen.yield(first + rest);
    String sent = gen.yield("b");
    return first + rest.size() + sent;
  }

  @Resumable
  static int islandIntroduces(Yield<Integer> gen, Trace t) {
    Object o = new Pair<>(5, 6);
    if (!(o instanceof Pair(Integer a, var b))) {
      return -1;
    }
    gen.yield(a);
    for (Object each : List.of(1, "x", 2)) {
      if (!(each instanceof Integer n)) {
        continue;
      }
      gen.yield(n + a);
      if (!(b instanceof Integer m) || m < n) {
        break;
      }
      gen.yield(m);
      a += m;
    }
    return a;
  }

  @Resumable
  static void eachTurnItsOwn(Yield<String> gen, Trace t) {
    List<Supplier<String>> kept = new java.util.ArrayList<>();
    for (Object o : List.of(new Point(1, 2), new Pair<>("p", "q"), new Point(3, 4))) {
      if (o instanceof Point(int x, int y)) {
        kept.add(() -> x + "," + y);
        gen.yield("point");
        kept.add(
            new Supplier<>() {
              @Override
              public String get() {
                return y + ";" + x;
              }
            });
      } else if (o instanceof Pair<?, ?>(var x, String y)) {
        gen.yield("pair");
        kept.add(() -> x + y);
      }
    }
    for (Supplier<String> each : kept) {
      gen.yield(each.get());
    }
  }

  @Resumable
  static boolean choices(Await async, Trace t) {
    Object o = new Pair<>(1, "one");
    String text = o instanceof Pair(Integer i, String s) ? async.await(t.later(s, s + i)) : "none";
    String other =
        !(o instanceof Pair(Integer i, String s)) ? async.await(t.later("x", "x")) : s + i;
    boolean both =
        !(o instanceof Pair(Integer i, var s))
            || s instanceof String string && async.await(t.later("length", string.length())) > i;
    t.log(text + other);
    assert o instanceof Pair<?, ?>(Integer i, _) && async.await(t.later("assert", i)) == 1
        : "failed";
    return both;
  }

  @Resumable
  static void returnsInLoops(AsyncYield<Object> gen, Trace t) {
    Object o = 0;
    for (; o instanceof Integer i; o = i < 2 ? i + 1 : new Pair<>(i, "end")) {
      gen.yield(i);
      if (gen.await(t.later("i" + i, i)) instanceof Integer j && j == 1) {
        gen.yield("one " + i + j);
      }
    }
    do {
      gen.yield(o);
      o = o instanceof Pair(var first, String rest) ? rest : "other";
    } while (!(o instanceof String s && gen.await(t.later(s, s.length())) > 2));
    gen.yield(s + s.length());
  }
}
