package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of several classes that have a private one in common (JLS 4.10.4). */
final class PrivateCommon {
  private interface Shape {
    double area();

    default String name() {
      return "shape " + area();
    }
  }

  private record Square(double area) implements Shape {}

  private record Triangle(double area) implements Shape {}

  record Open(double area) implements Shape {}

  private static final class Unit implements Shape {
    @Override
    public double area() {
      return 1;
    }
  }

  private enum Fixed implements Shape {
    ONLY;

    @Override
    public double area() {
      return 3;
    }
  }

  private static final class Box<N extends Number & Comparable<N>> {
    private final N value;

    private Box(N value) {
      this.value = value;
    }

    private N get() {
      return value;
    }
  }

  private record Item(String name, Fixed kind) {}

  private static <T> T first(T one, T other) {
    return one;
  }

  private static String which(Shape any) {
    return "shape";
  }

  private static String which(Square square) {
    return "square";
  }

  private static String which(Object any) {
    return "object";
  }

  @Resumable
  static void choices(AsyncYield<Object> gen, Trace t) {
    var either = t.note("is", true) ? new Square(3) : new Triangle(1);
    gen.yield(either.area() + gen.await(t.later(1)));
    gen.yield((t.note("is", false) ? new Square(3) : new Open(1)).name());
    var fixed = t.note("is", true) ? Fixed.ONLY : new Unit();
    gen.yield(fixed.area() + which(fixed));
    var chosen =
        switch (gen.await(t.later(2))) {
          case 1 -> new Square(1);
          case 2 -> new Triangle(2);
          default -> new Unit();
        };
    gen.yield(which(chosen) + gen.await(t.later(3)) + chosen.name());
    Supplier<Shape> supplier = () -> chosen;
    gen.yield(supplier.get().name());
    gen.yield(gen.await(t.later(t.note("is", true) ? new Square(1) : new Unit())).name());
  }

  @Resumable
  static void elements(AsyncYield<Object> gen, Trace t) {
    for (var each : List.of(new Square(1), new Triangle(2))) {
      gen.yield(each.area() + gen.await(t.later(1)));
    }
    gen.yield(List.of(new Square(1), new Unit()).get(1).name());
    var all = new ArrayList<>(Arrays.asList(new Square(1), new Triangle(2)));
    all.removeIf(each -> each.area() > 1);
    gen.yield(all.get(0).name() + all.stream().mapToDouble(each -> each.area()).sum());
    gen.yield(Stream.of(new Square(1), new Unit()).mapToDouble(Shape::area).sum());
    gen.yield(Stream.of(new Square(1), new Unit()).map(s -> s.name()).toList());
  }

  @Resumable
  static void inferred(AsyncYield<Object> gen, Trace t) {
    gen.yield(first(new Square(1), new Unit()).name() + which(first(new Square(1), new Unit())));
    gen.yield(which(first(new Square(1), new Square(2))));
    var one = first(new Square(4), new Triangle(5));
    gen.yield(which(one) + which(t.note("is", true) ? one : new Square(3)));
    gen.yield(one.name() + gen.await(t.later(1)));
    var numbers = List.of(1, 2.5);
    gen.yield(numbers.get(0).hashCode() + numbers.get(1).toString() + gen.await(t.later(2)));
    Optional<Shape> none = Optional.empty();
    gen.yield(none.or(() -> Optional.of(new Square(6))).get().name());
  }

  @Resumable
  static void bounded(AsyncYield<Object> gen, Trace t) {
    Box<? extends Number> number = new Box<>(4);
    gen.yield(number.value.intValue() + gen.await(t.later(1)));
    Box<?> any = new Box<>(gen.await(t.later(5)));
    gen.yield(any.get().intValue() + number.get().intValue());
  }

  @Resumable
  static void grouped(AsyncYield<Object> gen, Trace t) {
    var items = List.of(new Item("a", Fixed.ONLY), new Item("b", Fixed.ONLY));
    var byKind =
        items.stream()
            .collect(Collectors.groupingBy(Item::kind, TreeMap::new, Collectors.toList()));
    gen.yield(byKind.firstKey().name() + gen.await(t.later(1)));
    gen.yield(byKind.firstEntry().getValue().get(1).name());
    for (var entry : byKind.entrySet()) {
      gen.yield(entry.getKey().area() + entry.getValue().get(0).name());
    }
  }
}
