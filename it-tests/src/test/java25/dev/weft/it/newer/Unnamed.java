package dev.weft.it.newer;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.AsyncResource;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Resource;
import dev.weft.it.kit.Source;
import dev.weft.it.kit.Trace;
import dev.weft.it.newer.Shape.Box;
import dev.weft.it.newer.Shape.Circle;
import dev.weft.it.newer.Shape.Line;
import dev.weft.it.newer.Shape.Pair;
import dev.weft.it.newer.Shape.Point;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Variables without a name, {@code _} (JLS 14.4.2), wherever they may be declared. */
final class Unnamed {
  private static final String unused = "field unused";
  private static final String resource = "field resource";

  private Unnamed() {}

  @Resumable
  static void locals(Exchange<Integer, String> gen, Trace t) {
    var _ = t.note("first", 1);
    String _ = gen.yield(2);
    int _ = t.note("third", 3), x = 4;
    var _ = gen.yield(x) + "text";
    final Object _ = t.note("last", 5);
    gen.yield(6);
  }

  @Resumable
  static void loops(AsyncYield<Object> gen, Trace t, List<String> list) {
    int count = 0;
    for (var _ : list) {
      gen.yield(count++);
    }
    for (String _ : list) {
      t.log("no verb " + count);
    }
    for (int _ : new int[] {4, 5}) {
      gen.yield(count--);
    }
    for (var _ : gen.each(new Source<>(t, "s", List.of("p", "q")))) {
      gen.yield(gen.await(t.later("x" + count, count++)));
    }
    for (int i = 0, _ = t.note("init", 1); i < 2; i++) {
      gen.yield(i);
    }
  }

  @Resumable
  static void catches(AsyncYield<String> gen, Trace t) {
    try {
      gen.await(t.later("one", 1));
      throw new Failure("thrown");
    } catch (Failure _) {
      gen.yield("failure");
    }
    try {
      gen.yield("before");
      Integer.parseInt("x");
    } catch (NumberFormatException | NullPointerException _) {
      gen.yield("number");
    } finally {
      try {
        t.log("inner");
      } catch (RuntimeException _) {
        t.log("never");
      }
    }
  }

  @Resumable
  static void resources(AsyncYield<String> gen, Trace t) {
    try (var _ = new Resource(t, "a");
        Resource r = new Resource(t, "b");
        Resource _ = new Resource(t, "c")) {
      gen.yield(r.toString());
      try (var _ = new Resource(t, "d")) {
        t.log("no verb");
      }
    }
    try (var _ = new AsyncResource(t, "e")) {
      gen.yield("in e");
    }
    try (AsyncResource _ = new AsyncResource(t, "f")) {
      gen.yield("in f");
    }
  }

  @Resumable
  static void lambdas(Yield<Object> gen, Trace t) {
    BiFunction<Integer, String, Object> first = (x, _) -> x + 1;
    gen.yield(first.apply(1, "a"));
    BiFunction<Integer, String, Object> none = (_, _) -> "none";
    gen.yield(none.apply(1, "a"));
    Function<Object, Supplier<Object>> nested =
        _ -> {
          var _ = t.note("inside", 1);
          for (var _ : List.of(1, 2)) {
            t.log("turn");
          }
          return () -> first.apply(2, null);
        };
    gen.yield(nested.apply(0).get());
    gen.yield(((Function<Object, Object>) (Object _) -> "typed").apply(1));
  }

  @Resumable
  static void patterns(AsyncYield<Object> gen, Trace t) {
    for (Shape shape : Shape.samples()) {
      if (shape instanceof Circle(Point(int _, var y), _)) {
        gen.yield(y);
      }
      if (!(shape instanceof Line(_, Point(_, int y)))) {
        gen.yield("no line");
        continue;
      }
      switch (shape) {
        case Circle _, Box<?> _ -> gen.yield("circle or box");
        case Line(Point(var x, _), Point _) when x == 0 -> {
          gen.yield(x + y);
        }
        case Line(_, var to) -> gen.yield(to);
        case Shape _ -> gen.yield("any");
      }
      Object pair = new Pair<>(shape, y);
      while (pair instanceof Pair(Shape _, Integer n) && n > 3) {
        pair = new Pair<>(shape, gen.await(t.later("n" + n, n - 1)));
      }
      if (pair instanceof Pair<?, ?> _) {
        gen.yield("pair");
      }
    }
  }

  @Resumable
  static void besideOtherNames(AsyncYield<Object> gen, Trace t) {
    var _ = t.note("first", "x");
    gen.yield(unused);
    try (var _ = new Resource(t, "a")) {
      gen.yield(resource);
      String unused = gen.await(t.later("local", "local unused"));
      String _ = gen.await(t.later("unnamed", "unnamed"));
      gen.yield(unused);
      throw new Failure("f");
    } catch (Failure _) {
      gen.yield(unused);
    }
    for (String _ : List.of("p")) {
      gen.yield(unused);
    }
  }

  @Resumable
  static int tasks(Await async, Trace t) {
    var _ = async.await(t.later("ignored", "x"));
    String _ = async.await(t.later("null", null));
    try {
      int _ = async.<Integer>await(t.later("unboxed", null));
    } catch (NullPointerException _) {
      t.log("null");
    }
    return async.await(t.later("last", 1));
  }
}
