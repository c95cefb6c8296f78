package dev.weft.it.newer;

import dev.weft.AsyncExchange;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.Arrays;
import java.util.List;

/** Verbs in the guards of cases (JLS 14.11.1). */
final class Guards {
  sealed interface Figure {}

  record Circle(int radius) implements Figure {}

  record Box(int width, int height) implements Figure {}

  record Dot() implements Figure {}

  enum Colour {
    RED,
    GREEN
  }

  private Guards() {}

  private static List<Object> samples() {
    return Arrays.asList(
        new Circle(1), new Circle(2), new Box(1, 2), new Box(2, 2), new Dot(), 7, 8, "text", null);
  }

  @Resumable
  static void inOrder(Exchange<String, String> gen, Trace t) {
    for (Object o : samples()) {
      String told =
          switch (o) {
            case Circle c when t.note("plain", c.radius() > 1) -> "large " + c;
            case Circle(int r) when gen.yield("circle " + r) == null -> "circle of " + r;
            case Box(int w, var h) when w == h && gen.yield("square") != null -> "square " + w;
            case Box(var w, int h) -> gen.yield("box") + w + h;
            case Integer i when (Object) (gen.yield("int " + i) == null ? i : 0) instanceof Integer k && k > 7 ->
                "more than seven " + k + i;
            case null -> "null";
            case Object any when gen.yield("any") != null -> "sent " + any;
            default -> "other " + o;
          };
      t.log(told);
    }
  }

  /** No default: what has no guard makes the switch exhaustive. */
  @Resumable
  static int ofSealed(Await async, Trace t) {
    int sum = 0;
    for (Figure figure : List.of(new Dot(), new Circle(3), new Box(4, 5))) {
      switch (figure) {
        case Dot d:
          t.log("dot");
          break;
        case Circle c when async.await(t.later("guard of circle", figure != null)):
          sum += c.radius();
          break;
        case Figure f when !async.await(t.later("guard of any", true)):
          sum += 100;
          break;
        case Circle c:
          sum += 1000;
          break;
        case Box(int w, int h):
          sum += w * h;
      }
    }
    return sum;
  }

  /** No case takes null. */
  @Resumable
  static void withoutNull(AsyncExchange<String, String> gen, Trace t) {
    try {
      for (Object o : samples()) {
        switch (o) {
          case String s when s.length() == gen.await(t.later("length", 4)) -> gen.yield(s);
          case Circle _, Dot _ when gen.yield("circle or dot") == null -> t.log("nothing sent");
          default -> t.log("other");
        }
      }
    } catch (NullPointerException e) {
      t.log("null");
    }
  }

  @Resumable
  static void constantsBetween(Exchange<String, String> gen, Trace t) {
    for (Colour colour : Colour.values()) {
      switch (colour) {
        case RED -> t.log("red");
        case Colour c when gen.yield("green?") != null -> t.log("answered " + c);
        case GREEN -> t.log("green");
      }
    }
    for (String text : Arrays.asList("a", "b", "c", null)) {
      switch (text) {
        case "a" -> t.log("a");
        case String s when gen.yield(s) == null -> t.log("not a " + s);
        case "b" -> t.log("b");
        case null, default -> t.log("neither");
      }
    }
  }

  @Resumable
  static int insideTry(Await async, Trace t) {
    int sum = 0;
    for (Object o : samples()) {
      try {
        sum +=
            switch (o) {
              case Integer i when async.await(t.later("guard of " + i, i > 7)) -> i;
              case Integer i when i > 0 -> {
                t.log("positive");
                yield 100 * i;
              }
              case null, default -> -1;
            };
      } catch (RuntimeException e) {
        t.log("caught " + e.getMessage());
      } finally {
        t.log("finally " + sum);
      }
    }
    return sum;
  }

  record Pair<A, B>(A left, B right) {}

  /** Pattern variables inside a guard that the guard does not introduce in the case. */
  @Resumable
  static void patternsInside(Await async, Trace t) {
    Object pair = new Pair<>(true, "right");
    for (Object o : samples()) {
      String told =
          switch (o) {
            case Integer i when pair instanceof Pair<?, ?>(Boolean b, var other) ? i > 7 && b : i == 7 ->
                async.await(t.later("large " + i, "large"));
            case Integer i when !(pair instanceof Pair<?, ?>(var left, String right)) || left == null -> "never";
            case Integer i when pair instanceof Pair<?, ?>(Boolean b, var other) && b ->
                async.await(t.later("other of " + i, "" + i + b)) + other;
            case null, default -> async.await(t.later("default", "other"));
          };
      t.log(told);
    }
  }

  @Resumable
  static void overLocals(Yield<Object> gen, Trace t, Object value, boolean large) {
    final int limit;
    if (large) {
      limit = 10;
    } else {
      gen.yield("small");
      limit = 1;
    }
    String text =
        switch (value) {
          case Integer i when i > limit -> "above " + limit;
          case Integer i -> "not above";
          default -> "none";
        };
    t.log(text);
    switch (value) {
      case Integer i when i > limit -> gen.yield("above");
      case Integer i -> gen.yield("not above");
      default -> gen.yield("none");
    }
  }
}
