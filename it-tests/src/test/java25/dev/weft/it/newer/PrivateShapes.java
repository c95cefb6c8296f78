package dev.weft.it.newer;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Patterns of records and sealed types that the owner keeps to itself (JLS 14.11, 14.30). */
@SuppressWarnings("fallthrough")
final class PrivateShapes {
  private sealed interface Shape permits Circle, Box, Group, Side {}

  private record Point(int x, int y) {}

  private record Circle(Point centre, double radius) implements Shape {}

  private record Box(Point corner, String label, Object content) implements Shape {}

  private record Group(List<Shape> all) implements Shape {}

  private enum Side implements Shape {
    LEFT,
    RIGHT
  }

  record Holder(Object content, int number) {}

  private static List<Shape> shapes() {
    return new ArrayList<>(
        List.of(
            new Circle(new Point(1, 2), 3),
            new Circle(new Point(5, 2), -1),
            new Box(null, null, "text"),
            new Box(new Point(3, 4), "box", new Box(null, "inner", 7)),
            new Group(List.of(Side.LEFT, new Circle(null, 2))),
            Side.LEFT,
            Side.RIGHT));
  }

  @Resumable
  static void statements(Exchange<Object, String> gen, Trace t) {
    for (Shape shape : shapes()) {
      switch (shape) {
        case Circle c when c.radius() < 0 -> {
          gen.yield("negative " + c.radius());
          t.log("circle " + c);
        }
        case Circle(Point(int x, var y), double radius) when x < y -> {
          gen.yield(x + y + radius);
          t.log(x + " " + y);
        }
        case Box(var corner, String label, Box(_, var inner, Integer number)) ->
            t.log(corner.x() + label + inner + number + gen.yield("nested"));
        case Box(Point corner, var label, var content) -> {
          gen.yield(corner + " " + label);
          t.log(content + "" + gen.yield("content"));
        }
        case Group g -> gen.yield(g.all().size());
        case Side.LEFT -> gen.yield("left");
        case Side side -> gen.yield(side.name());
        case Circle _ -> gen.yield("other circle");
      }
    }
  }

  private static String plainly(Object o) {
    return "" + o;
  }

  @Resumable
  static void plain(Yield<Object> gen, Trace t) {
    for (Shape shape : shapes()) {
      String text =
          switch (shape) {
            case Circle(Point p, double radius) when radius > 0 && p != null -> "p" + p.y() + radius;
            case Circle _, Group _ -> "circle or group";
            case Box(_, String label, Integer i) -> label + (i + 1);
            case Box(_, var label, Object content) -> plainly(label) + content;
            case Side.RIGHT -> "right";
            case Side s -> s.name() + s.ordinal();
          };
      gen.yield(text);
      if (shape instanceof Circle(Point(var x, int y), var radius) && x != y) {
        t.log(x + y + radius + "");
      }
      if (!(shape instanceof Box(Point(int x, _), String label, var any))) {
        gen.yield("no box");
        continue;
      }
      gen.yield(x + label + any);
    }
  }

  @Resumable
  static void holders(AsyncYield<Object> gen, Trace t) {
    List<Object> all = new ArrayList<>();
    shapes().forEach(shape -> all.add(new Holder(shape, all.size())));
    all.add(new Holder(new Holder(Side.LEFT, 1), 9));
    all.add("text");
    all.add(null);
    for (Object each : all) {
      switch (each) {
        case Holder(Circle(Point(var x, var y), var r), int n)
            when gen.await(t.later("guard", r > 0)) ->
            gen.yield(x + y + n);
        case Holder(Holder(Side side, var inner), var outer) ->
            gen.yield(side.name() + inner + outer);
        case Holder(Box(_, _, _), int n) when n > 2 -> gen.yield("late box");
        case Holder h -> gen.yield("holder " + h.number());
        case null -> gen.yield("null");
        case Object o -> gen.yield(o);
      }
      boolean left = each instanceof Holder(Side s, var n) && s == Side.LEFT && n > 0;
      gen.yield(left);
      if (gen.await(t.later("each", each)) instanceof Holder(Circle(_, double r), int n)) {
        gen.yield(r + n);
        t.log(n + " " + r);
      }
    }
  }

  @Resumable
  static void enums(Yield<Object> gen, Trace t) {
    List<Side> sides = new ArrayList<>(List.of(Side.values()));
    sides.add(null);
    for (Side side : sides) {
      switch (side) {
        case LEFT -> gen.yield("left");
        case null -> gen.yield("null");
        case RIGHT -> t.log("right");
      }
      int number =
          switch (side) {
            case Side s when s.ordinal() > 0 -> 1;
            case LEFT -> 2;
            case Side.RIGHT -> 3;
            case null -> 4;
            case Side s -> s.ordinal();
          };
      gen.yield(number);
      switch (side) {
        case Side.LEFT -> gen.yield("qualified");
        case null, default -> gen.yield("default");
      }
    }
    Function<Shape, Object> show =
        shape ->
            switch (shape) {
              case Side side -> side.name();
              case Box(_, var label, _) -> label;
              case Circle(_, var r) -> r;
              case Group(var all) -> all.size();
            };
    gen.yield(shapes().stream().map(show).map(String::valueOf).toList());
    try {
      gen.yield(show.apply(null));
    } catch (NullPointerException e) {
      gen.yield("null shape");
    }
  }

  @Resumable
  static void olderForm(Yield<Object> gen, Trace t) {
    for (Shape shape : shapes()) {
      switch (shape) {
        case Circle c:
          gen.yield(c.radius());
          break;
        case Side s:
          t.log(s.name());
        default:
          gen.yield("default");
      }
      switch (shape) {
        case Box(Point(int x, int y), _, _) when x < y:
          t.log(x + "," + y);
          break;
        default:
          t.log("none");
      }
    }
  }
}
