package dev.weft.it.owners;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Overloads that nothing but private types tell apart (JLS 15.12.2, 15.13.1). */
final class PrivateOverloads {
  private interface Shape {}

  private record Circle(int radius) implements Shape {}

  private record Square(int side) implements Shape {}

  private static final class Sum {
    private final String made;

    private Sum(Circle circle) {
      this.made = "circle " + circle.radius;
    }

    private Sum(Square square, Object more) {
      this.made = "square " + square.side + more;
    }

    private Sum(Shape shape, String more) {
      this.made = "shape " + more;
    }

    private Sum(Shape shape) {
      this.made = "shape";
    }
  }

  private static String area(Circle circle) {
    return "circle " + circle.radius;
  }

  private static String area(Square square) {
    return "square " + square.side;
  }

  private static String area(Object any) {
    return "any " + any;
  }

  private static String all(Circle circle) {
    return "one";
  }

  private static String all(Circle[] circles) {
    return "array of " + circles.length;
  }

  private static String all(int n) {
    return "number " + n;
  }

  private static String known(Object any) {
    return "object";
  }

  private static String known(Record any) {
    return "record";
  }

  private static <R extends Record> int components(R any) {
    return any.getClass().getRecordComponents().length;
  }

  private enum Color {
    RED,
    GREEN
  }

  private String kind(Shape shape, long n) {
    return "shape " + n;
  }

  private String kind(Circle circle, int n) {
    return "circle " + n;
  }

  private String kind(Circle circle, Integer n) {
    return "boxed circle " + n;
  }

  static String open(Square square) {
    return "open square";
  }

  static String open(Shape shape) {
    return "open shape";
  }

  @Resumable
  void calls(Yield<String> gen, Trace t) {
    Circle circle = new Circle(1);
    Square square = new Square(2);
    Shape shape = circle;
    gen.yield(area(circle) + area(square) + area((Object) 3) + area(List.of(1)));
    gen.yield(kind(circle, 1) + kind(circle, 1L) + kind(shape, 2) + kind(square, 3));
    gen.yield(kind(circle, Integer.valueOf(4)) + kind(new Circle(5), 'c'));
    gen.yield(open(square) + open(shape) + PrivateOverloads.open(circle));
    for (Circle each : List.of(circle, new Circle(6))) {
      gen.yield(area(each) + this.kind(each, 7));
    }
    if (shape instanceof Circle other) {
      gen.yield(area(other) + area(t.note("last", true) ? other : circle));
    }
    gen.yield(all(circle) + all(new Circle[2]) + all(3));
    gen.yield(new Sum(circle).made + new Sum(square, 1).made + new Sum(shape, "m").made);
  }

  @Resumable
  String references(Await async, Trace t) {
    List<Circle> circles = List.of(new Circle(async.await(t.later("one", 1))), new Circle(2));
    Function<Square, String> area = PrivateOverloads::area;
    BiFunction<Circle, Integer, String> kind = this::kind;
    Function<Circle, Sum> sum = Sum::new;
    BiFunction<Square, Integer, Sum> other = Sum::new;
    t.log(area.apply(new Square(3)) + kind.apply(circles.get(0), 4));
    t.log(sum.apply(circles.get(1)).made + other.apply(new Square(5), 6).made);
    t.log(Stream.of(Color.values()).map(Color::name).toList().toString());
    t.log(Stream.of(Color.values()).max(Comparator.comparing(Color::ordinal)).toString());
    circles.forEach(each -> t.log(area(each)));
    return area(async.await(t.later("two", new Square(7))))
        + open(async.await(t.later("three", circles.get(1))));
  }

  @Resumable
  static void records(Yield<Object> gen, Trace t) {
    Circle circle = new Circle(1);
    Shape shape = circle;
    gen.yield(known(circle) + known(shape) + known(new Square(2)) + known(t));
    gen.yield(components(circle) + components(new Square(3)));
    Record record = circle;
    List<? extends Record> all = List.of(circle, new Square(4));
    gen.yield(known(record) + known(all.get(1)) + known(List.of(circle).get(0)));
    for (var each : List.of(circle)) gen.yield(known(each) + each.radius());
    gen.yield(Stream.of(circle).map(PrivateOverloads::known).findFirst().get());
    var either = t.note("either", true) ? circle : new Square(5);
    gen.yield(known(either));
    gen.yield(known(new Circle[] {circle}[0]) + known((Object) circle));
  }
}
