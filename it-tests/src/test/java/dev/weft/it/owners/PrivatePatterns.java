package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Patterns of types that the owner keeps to itself (JLS 14.30, 15.20.2). */
final class PrivatePatterns {
  private sealed interface Shape permits Circle, Box {
    int area();
  }

  private record Circle(int radius) implements Shape {
    @Override
    public int area() {
      return 3 * radius * radius;
    }
  }

  private record Box(int width, int height) implements Shape, Comparable<Box> {
    @Override
    public int area() {
      return width * height;
    }

    @Override
    public int compareTo(Box other) {
      return area() - other.area();
    }
  }

  private static final class Node {
    final Object value;
    Object next;

    Node(Object value, Object next) {
      this.value = value;
      this.next = next;
    }
  }

  private enum Mark {
    ONE
  }

  private static List<Object> some() {
    List<Object> result = new ArrayList<>();
    result.add(new Circle(2));
    result.add(new Box(1, 2));
    result.add(new Node("n", new Node("m", null)));
    result.add("text");
    result.add(null);
    result.add(Mark.ONE);
    result.add(new Circle[] {new Circle(5)});
    return result;
  }

  @Resumable
  static void conditions(Exchange<Object, String> gen, Trace t) {
    for (Object each : some()) {
      if (each instanceof Circle circle && circle.radius() > 1) {
        gen.yield("circle " + circle.radius());
        t.log("still " + circle.area());
      } else if (each instanceof Node node && node.next instanceof Node next) {
        gen.yield(node.value);
        node.next = next.value;
        t.log(node.next + "" + next.value + gen.yield("next"));
      } else if (each instanceof Mark mark) {
        t.log(mark.name() + gen.yield(mark));
      }
      if (!(each instanceof Shape shape)) {
        gen.yield("no shape");
        continue;
      }
      gen.yield(shape.area() + (shape instanceof Box box ? box.width() : -1));
    }
  }

  @Resumable
  static void plain(Yield<Object> gen, Trace t) {
    for (Object each : some()) {
      if (each instanceof Circle circle && circle.radius() > 1) {
        t.log("circle " + circle.radius());
      } else if (each instanceof final Node node && node.next instanceof Node next) {
        t.log(node.value + " " + next.value);
      }
      boolean small = each instanceof Box box && box.area() < 3 || each instanceof String;
      int area = each instanceof Shape shape ? shape.area() : 0;
      gen.yield(small + " " + area);
      if (each instanceof Circle[] circles) {
        t.log(circles.length + " " + circles[0].radius());
      }
      if (!(each instanceof Node node)) {
        continue;
      }
      while (!(node.next instanceof String text)) {
        node.next = ((Node) node.next).value;
        t.log("down");
      }
      t.log(text);
    }
  }

  @Resumable
  static void assigned(Yield<Object> gen, Trace t) {
    for (Object each : some()) {
      int steps = 0;
      if (each instanceof Node node) {
        while (node.next instanceof Node next) {
          node = next;
          steps++;
        }
        t.log(steps + " to " + node.value);
      }
      gen.yield(steps);
    }
  }

  @Resumable
  static void lambdas(Yield<Object> gen, Trace t) {
    Predicate<Object> wide = o -> o instanceof Box box && box.width() + box.height() > 2;
    Predicate<Object> linked = o -> o instanceof Node node && node.next instanceof Node;
    for (Object each : some()) {
      gen.yield(wide.test(each) + " " + linked.test(each));
      Runnable show =
          () -> {
            if (each instanceof Node node) {
              t.log("node " + node.value);
            } else if (each instanceof Circle circle) {
              t.log("circle " + circle);
            }
          };
      show.run();
      if (each instanceof Node node) {
        gen.yield("kept");
        Runnable later = () -> t.log("later " + node.value);
        later.run();
      }
    }
    Object counted =
        new Object() {
          int count(List<Object> all) {
            int count = 0;
            for (Object each : all) {
              count += each instanceof Mark mark ? mark.ordinal() + 10 : 1;
            }
            return count;
          }

          @Override
          public String toString() {
            return "" + count(some());
          }
        };
    gen.yield(counted);
  }

  @Resumable
  static void verbs(AsyncYield<Object> gen, Trace t) {
    for (Object each : some()) {
      if (gen.await(t.later("each", each)) instanceof Circle circle
          && gen.await(t.later("radius", circle.radius())) == 2) {
        gen.yield(circle.radius());
      }
      boolean node = gen.await(t.later("node", each)) instanceof Node;
      if (gen.await(t.later("again", each)) instanceof Node n) {
        gen.yield(n.value);
      }
      gen.yield(node);
      gen.yield(
          ((Object) (Circle) (Object) new Circle(1)).equals(each)
              || gen.await(t.later("cast", each)) instanceof Shape s
                  && s.area() == gen.await(t.later("area", 2)));
    }
  }

  private interface Term<T> {
    T value();
  }

  record Literal<T>(T value) implements Term<T> {
    Literal<T> same() {
      return this;
    }
  }

  @Resumable
  static void namedGeneric(AsyncYield<Object> gen, Trace t) {
    Term<Integer> term = new Literal<>(4);
    gen.yield(term instanceof Literal<Integer>);
    if (term instanceof Literal<Integer> literal && literal.value() > 3) {
      gen.yield(literal.value() + gen.await(t.later(1)) + literal.same().value());
    }
    if (!(term instanceof Literal<Integer> literal)) {
      throw new AssertionError();
    }
    Supplier<Integer> supplier = () -> literal.value() + 1;
    gen.yield(supplier.get() + literal.same().value().intValue());
    List<Term<Integer>> all = List.of(term, new Literal<>(gen.await(t.later(7))));
    for (Term<Integer> each : all) {
      gen.yield(each instanceof Literal<Integer> one ? one.value() + 1 : "none");
    }
    gen.yield(all.stream().map(e -> e instanceof Literal<Integer> l ? l.value() : 0).toList());
    Term<Integer> none = null;
    gen.yield(none instanceof Literal<Integer> || ((Literal<Integer>) term).value() == 4);
  }
}
