package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Variable numbers of arguments, of accessible classes that have but a private one in common: the
 * array is of that (JLS 15.12.4.2).
 */
final class PrivateVarargs {
  private interface Shape {
    double area();

    default String name() {
      return "shape " + area();
    }
  }

  static class Square implements Shape {
    @Override
    public double area() {
      return 1;
    }
  }

  static final class Circle implements Shape {
    @Override
    public double area() {
      return 2;
    }
  }

  static final class Tile extends Square {}

  @SafeVarargs
  static <T> int count(T... all) {
    return all.length;
  }

  @Resumable
  static void elements(AsyncYield<Object> gen, Trace t) {
    gen.yield(Stream.of(new Square(), new Circle()).mapToDouble(Shape::area).sum());
    for (Shape each : Arrays.asList(new Square(), new Circle())) {
      gen.yield(each.name() + gen.await(t.later(1)));
    }
    List<Shape> all = new ArrayList<>(Arrays.asList(new Circle(), new Square()));
    all.add(gen.await(t.later(new Circle())));
    gen.yield(all.stream().map(Shape::name).collect(Collectors.joining()));
    var inferred = Arrays.asList((new Square()), new Circle());
    gen.yield(inferred.get(0).area() + gen.await(t.later(2)));
    gen.yield(count(new Square(), new Circle(), new Tile()));
  }

  @Resumable
  static void beneathVerbs(AsyncYield<Object> gen, Trace t) {
    for (Shape each : Arrays.asList(gen.await(t.later(new Square())), new Circle())) {
      gen.yield(each.name());
    }
    List<Object> objects =
        Arrays.asList(new Square(), new Circle(), gen.await(t.later(new Circle())));
    gen.yield(objects.size());
    gen.yield(Arrays.asList(new Tile(), gen.await(t.later(new Square()))).get(0).area());
  }
}
