package dev.weft.it.newer;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Switch statements over patterns (JLS 14.11, 14.30). */
@SuppressWarnings("fallthrough") // into and out of case null
final class PatternSwitches {
  private PatternSwitches() {}

  @Resumable
  static void guards(Yield<Object> gen, Trace t) {
    int limit = 3;
    for (Shape shape : Shape.samples()) {
      switch (shape) {
        case Circle c when t.note("radius", c.radius() > limit) -> {
          gen.yield(c.radius());
          t.log("large " + c);
        }
        case Circle(Point(var x, var y), double radius) when x < y && radius > 0 ->
            gen.yield(x - y);
        case Line(Point from, Point(int x, int y)) when from.x() == 0 -> {
          gen.yield(x);
          gen.yield(y);
          t.log("from " + from);
        }
        case Box<?>(String text, var label) -> gen.yield(text + label);
        case Box<?>(Pair<?, ?>(Integer one, var two), String label) -> {
          gen.yield(one + 1);
          t.log(two + label);
        }
        case Box<?> b when b.content() == null -> gen.yield("empty " + b.label());
        case Fixed.UNIT -> gen.yield("unit");
        case Fixed f -> gen.yield(f.name());
        default -> {
          t.log("default");
          gen.yield(shape);
        }
      }
    }
  }

  @Resumable
  static void sealedWithoutDefault(AsyncYield<Object> gen, Trace t) {
    List<Shape> shapes = new ArrayList<>(Shape.samples());
    shapes.add(new Trap(2));
    shapes.add(null);
    for (Shape shape : shapes) {
      try {
        switch (gen.await(t.later("shape", shape))) {
          case Circle c -> gen.yield(c.radius());
          case Line(var from, var to) -> {
            gen.yield(from);
            gen.yield(to);
          }
          case Box<?>(var content, var label) -> gen.yield(label + content);
          case Empty() -> gen.yield("empty");
          case Blob b -> t.log("no verb " + b);
          case Fixed.ZERO -> gen.yield(0);
          case Fixed.UNIT -> gen.yield(1);
          case Trap(int value) -> gen.yield(value);
        }
      } catch (MatchException e) {
        gen.yield("match " + e.getCause());
      } catch (NullPointerException e) {
        gen.yield("null");
      }
    }
  }

  @Resumable
  static void nulls(Yield<String> gen, Trace t) {
    for (Object o : Arrays.asList("a", null, 1, 'c')) {
      switch (o) {
        case null -> gen.yield("null");
        case String s -> gen.yield(s);
        default -> gen.yield("other");
      }
      switch (o) {
        case String s when s.length() > 1 -> gen.yield("long");
        case Integer i -> gen.yield("int " + i);
        case null, default -> gen.yield("null or " + o);
      }
    }
    for (String s : Arrays.asList("a", null, "b")) {
      switch (s) {
        case "a":
          gen.yield("an a");
        case null:
          gen.yield("falls into null");
          break;
        default:
          gen.yield("default");
      }
      switch (s) {
        case "b":
          t.log("b");
        case null, default:
          gen.yield(s);
      }
    }
    for (Thread.State state : Arrays.asList(Thread.State.NEW, null, Thread.State.RUNNABLE)) {
      switch (state) {
        case null -> gen.yield("no state");
        case NEW, BLOCKED -> gen.yield("new");
        case Thread.State.RUNNABLE -> gen.yield("runnable");
        default -> gen.yield("any");
      }
    }
  }

  @Resumable
  static void groups(Yield<Object> gen, Trace t) {
    for (Object o : List.of("text", 5, 6L, 'c', List.of(1))) {
      outer:
      switch (o) {
        case String s
        when s.isEmpty():
          gen.yield("empty");
          break;
        case String s:
          gen.yield(s.length());
          for (char c : s.toCharArray()) {
            gen.yield(c);
            if (c == 'x') {
              break outer;
            }
          }
          break;
        case Integer i:
          int copy = i;
          gen.yield(copy);
          break;
        case Long l:
          copy = l.intValue();
          gen.yield(copy + l);
          break;
        default:
          gen.yield(o);
      }
    }
  }

  @Resumable
  static void captured(Yield<String> gen, Trace t) {
    List<Supplier<String>> kept = new ArrayList<>();
    for (Object o : List.of("a", 1, new Pair<>("b", 2))) {
      switch (o) {
        case String s -> {
          kept.add(() -> s + s);
          gen.yield(s);
        }
        case Pair<?, ?>(var first, Integer second)
            when ((Supplier<Object>) () -> first).get() == "b" -> {
          gen.yield("pair");
          kept.add(() -> first + "" + second);
        }
        case Object other -> {
          gen.yield("other");
          kept.add(other::toString);
        }
      }
    }
    for (Supplier<String> each : kept) {
      gen.yield(each.get());
    }
  }

  @Resumable
  static void reassigned(Exchange<Object, String> gen, Trace t) {
    for (Object o : List.of("a", 1)) {
      switch (o) {
        case String s:
          s += gen.yield(s);
          s = s + "!";
          gen.yield(s);
          break;
        case Integer i:
          gen.yield(i++);
          gen.yield(++i);
          t.log("i " + i);
          break;
        default:
      }
    }
  }

  @Resumable
  static void jumps(Yield<Object> gen, Trace t) {
    loop:
    for (int turn = 0; turn < 6; turn++) {
      Object o = turn % 2 == 0 ? turn : "t" + turn;
      switch (o) {
        case Integer i
        when i == 2:
          continue loop;
        case Integer i
        when i > 3:
          break loop;
        case Integer i:
          gen.yield(i);
          continue;
        case String s:
          gen.yield(s);
          if (s.equals("t3")) {
            break;
          }
          t.log("before " + s);
          break;
        default:
          throw new IllegalStateException();
      }
      t.log("after " + o);
    }
  }

  @Resumable
  static int inFinally(Await async, Trace t) {
    Object o = new Point(1, 2);
    try {
      switch (o) {
        case Point(var x, var y) when x > y -> throw new IllegalStateException("x");
        case Point(var x, var y) -> {
          int sum = async.await(t.later("sum", x + y));
          return sum + x;
        }
        default -> t.log("default");
      }
    } finally {
      switch (o) {
        case Point p -> async.await(t.later("finally " + p, 0));
        default -> t.log("nothing");
      }
    }
    return 0;
  }

  @Resumable
  static void sealedEnums(Yield<String> gen, Trace t) {
    for (Object o : Fixed.values()) {
      switch ((Fixed) o) {
        case UNIT -> gen.yield("unit");
        case ZERO -> gen.yield("zero");
      }
    }
    for (Marks mark : List.of(Marks.Good.A, Marks.Bad.F, Marks.Good.B)) {
      switch (mark) {
        case Marks.Good.A -> gen.yield("a");
        case Marks.Good.B -> gen.yield("b");
        case Marks.Bad.F -> gen.yield("f");
      }
    }
  }

  /** Only enums implement it. */
  sealed interface Marks {
    enum Good implements Marks {
      A,
      B
    }

    enum Bad implements Marks {
      F
    }
  }

  @Resumable
  static void constantsBesidePatterns(Yield<Object> gen, Trace t) {
    for (Integer i : List.of(0, 1, 2, 300)) {
      switch (i) {
        case 0, 1 -> gen.yield("low");
        case Integer n when n > 100 -> gen.yield(n - 100);
        case 2 -> gen.yield("two");
        case Integer n -> gen.yield(n);
      }
    }
    final String marker = "m";
    for (String s : List.of("m", "n", "long")) {
      switch (s) {
        case marker -> gen.yield("marker");
        case String text when text.length() > 1 -> gen.yield(text);
        case String text -> {
          gen.yield("short");
          t.log(text);
        }
      }
    }
  }
}
