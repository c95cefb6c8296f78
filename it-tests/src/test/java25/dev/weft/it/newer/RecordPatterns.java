package dev.weft.it.newer;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import dev.weft.it.newer.Shape.Box;
import dev.weft.it.newer.Shape.Circle;
import dev.weft.it.newer.Shape.Line;
import dev.weft.it.newer.Shape.Pair;
import dev.weft.it.newer.Shape.Point;
import dev.weft.it.newer.Shape.Trap;
import java.util.List;
import java.util.function.Supplier;

/** Record patterns of instanceof (JLS 14.30.1). */
final class RecordPatterns {
  private static final String label = "the field";

  private RecordPatterns() {}

  @Resumable
  static void nested(Yield<Object> gen, Trace t) {
    for (Shape shape : Shape.samples()) {
      if (shape instanceof Line(Point(int x, var y), Point to)) {
        gen.yield(x + y);
        t.log("line from " + x + "," + y + " to " + to);
      } else if (shape instanceof Circle(Point(var x, var y), double radius) && radius > 1) {
        gen.yield(radius);
        t.log("circle at " + x + "," + y + " of " + radius);
      } else {
        gen.yield(shape.toString());
      }
    }
  }

  @Resumable
  static void generic(Yield<Object> gen, Trace t) {
    Box<Pair<String, Integer>> box = new Box<>(new Pair<>("one", 1), "typed");
    if (box
        instanceof
        Box<Pair<String, Integer>>(Pair<String, Integer>(var text, var number), var name)) {
      gen.yield(text.length());
      t.log(name.length() + text.toUpperCase() + number.intValue());
    }
    if (box instanceof Box(Pair(var text, var number), var name)) {
      gen.yield(text.isEmpty());
      t.log(name.concat(text) + (number + 1));
      number++;
      gen.yield(number);
    }
    Pair<? extends List<String>, ? super Integer> pair = new Pair<>(List.of("a", "b"), 5);
    if (pair instanceof Pair<? extends List<String>, ? super Integer>(var list, var any)) {
      gen.yield(list.get(0).length());
      t.log(list.get(1) + any);
    }
  }

  @Resumable
  static void matchesNullComponents(Yield<Object> gen, Trace t) {
    Object o = new Pair<>(null, new Pair<>("x", null));
    if (o instanceof Pair(var a, Pair(String b, var c))) {
      gen.yield(b);
      t.log(a + b + c);
    }
    gen.yield(o instanceof Pair(String a, var b) ? "some" : "none");
    gen.yield(o instanceof Pair(var a, Pair(var b, Pair(var c, var d))) ? "deep" : "flat");
  }

  @Resumable
  static int verbsInTheTest(Await async, Trace t) {
    if (async.await(t.<Object>later("pair", new Pair<>(3, 4))) instanceof Pair(Integer a, Integer b)
        && async.await(t.later("sum", a + b)) == 7
        && a < b) {
      return a * 10 + b;
    }
    return -1;
  }

  @Resumable
  static void fieldOutsideItsScope(Yield<String> gen, Trace t) {
    for (Object o : List.of(new Box<>(1, "component"), "none")) {
      if (!(o instanceof Box<?>(var content, String label))) {
        gen.yield(label);
        continue;
      }
      gen.yield(label + content);
      t.log(label);
    }
  }

  @Resumable
  static String afterNegated(Exchange<String, Object> gen, Trace t) {
    Object sent = new Pair<>("first", 2);
    if (!(sent instanceof Pair<?, ?>(String first, Integer second))) {
      gen.yield("never");
      return "none";
    }
    gen.yield(first);
    Supplier<String> later = () -> first + second;
    gen.yield(second.toString());
    t.log(later.get());
    return first + second;
  }

  @Resumable
  static void islands(Yield<Object> gen, Trace t) {
    int sum = 0;
    for (Shape shape : Shape.samples()) {
      if (shape instanceof Line(Point(var x, var y), Point(int x2, int y2))) {
        sum += x + y + x2 + y2;
      }
      sum += shape instanceof Circle(Point(var x, _), _) ? x : 0;
      boolean other =
          !(shape instanceof Box(String text, var name)) || text.length() == name.length();
      t.log(shape + " " + other);
    }
    gen.yield(sum);
  }

  @Resumable
  static void accessorFails(AsyncYield<Object> gen, Trace t) {
    Shape shape = new Trap(1);
    try {
      if (shape instanceof Trap(var value)) {
        gen.yield(value);
      }
    } catch (MatchException e) {
      gen.yield(e.getCause().getMessage());
    }
    if (gen.await(t.later("trap", shape)) instanceof Trap(int value)) {
      gen.yield(value);
    }
  }

  @Resumable
  static void loops(AsyncYield<Object> gen, Trace t) {
    Object o = new Pair<>(0, "p");
    while (o instanceof Pair(Integer count, String text) && count < 3) {
      gen.yield(text + gen.await(t.later("count" + count, count)));
      o = new Pair<>(count + 1, text + "p");
    }
    for (Object next = o; !(next instanceof Point(var x, var y)); next = new Point(1, 2)) {
      gen.yield(next.toString());
    }
    do {
      gen.yield(o);
      o =
          o instanceof Pair(Integer count, var rest) && count < 5
              ? new Pair<>(count + 1, rest)
              : "end";
    } while (!(o instanceof String text));
    gen.yield(text.length());
  }

  /** The components are of captured types, which source cannot write (JLS 5.1.10). */
  @Resumable
  static void wildcards(AsyncYield<Object> gen, Trace t) {
    Pair<?, ? extends Number> numbers = new Pair<>("a", 3);
    if (numbers instanceof Pair<?, ? extends Number>(var text, var number)) {
      gen.yield(text);
      gen.yield(number.intValue() + 1);
    }
    Object any = gen.await(t.later("pair", new Pair<>(List.of(1, 2), "b")));
    if (any instanceof Pair<?, ?>(var list, var text) && gen.await(t.later("and", true))) {
      gen.yield(list);
      t.log("text " + text);
    }
    Pair<? super Integer, ? extends List<?>> lists = new Pair<>(1, List.of("c"));
    while (lists instanceof Pair<? super Integer, ? extends List<?>>(var one, var more)) {
      gen.yield(one);
      gen.yield(more.get(0));
      lists = null;
    }
  }

  static class Named {
    final String name;

    Named(String name) {
      this.name = name;
    }
  }

  @Resumable
  static void besideAnonymousClassesWithArguments(Yield<Object> gen, Trace t) {
    var named = new Named("name") {};
    switch (new Shape.Point(3, 4)) {
      case Shape.Point(var x, var y) -> {
        gen.yield(named.name + x);
        t.log("y " + y);
      }
    }
  }
}
