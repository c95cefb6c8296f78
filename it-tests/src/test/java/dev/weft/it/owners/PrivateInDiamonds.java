package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.function.Function;

/**
 * Members of private types that are had from new instances of the body's own generic classes, whose
 * type arguments are left out.
 */
final class PrivateInDiamonds {
  private PrivateInDiamonds() {}

  private record Point(int x) {
    int next() {
      return x + 1;
    }
  }

  private static final class Cell<T> {
    final T value;

    Cell(T value) {
      this.value = value;
    }

    T get() {
      return value;
    }
  }

  private static int add(int a, int b) {
    return a * 10 + b;
  }

  private static String add(String a, int b) {
    return a + b;
  }

  @Resumable
  static void ofRecords(AsyncYield<Object> gen, Trace t, int x) {
    record Box<T>(T value) {
      <U> Box<U> map(Function<? super T, ? extends U> f) {
        return new Box<>(f.apply(value));
      }
    }
    record Pair<A, B>(A a, B b) {
      Pair<B, A> swap() {
        return new Pair<>(b, a);
      }

      List<A> all() {
        return List.of(a);
      }
    }
    Point p = new Point(x);
    gen.yield(add(new Box<>(x).value(), gen.await(t.later(1))));
    gen.yield(add(new Box<>("text").value(), gen.await(t.later(2))));
    gen.yield(add(new Box<>(p).value().x(), gen.await(t.later(3))));
    gen.yield(new Box<>(new Point(3)).value().next() + gen.await(t.later(4)));
    gen.yield(add(new Box<>(p).map(Point::next).value(), gen.await(t.later(5))));
    gen.yield(add(new Box<>(new Box<>(p)).value().value().x(), gen.await(t.later(6))));
    gen.yield(add(new Box<>(List.of(p)).value().get(0).next(), gen.await(t.later(7))));
    gen.yield(add(new Pair<>("text", p).swap().a().x(), gen.await(t.later(8))));
    gen.yield(add(new Pair<>(p, x).all().get(0).next(), gen.await(t.later(9))));
    gen.yield(new Box<>(gen.await(t.later(10))).value() + 1);
    List<Point> points = List.of(new Point(1), p);
    gen.yield(
        add(
            points.stream().map(each -> new Box<>(each)).mapToInt(b -> b.value().next()).sum(),
            gen.await(t.later(11))));
  }

  @Resumable
  static void ofClasses(AsyncYield<Object> gen, Trace t, int x) {
    class Box<T> {
      final T value;

      Box(T value) {
        this.value = value;
      }

      T value() {
        return value;
      }

      int both(int more) {
        return x + more;
      }
    }
    Point p = new Point(x);
    gen.yield(new Box<>(p).value.next() + gen.await(t.later(1)));
    gen.yield(add(new Box<>(p).value().x(), gen.await(t.later(2))));
    gen.yield(new Box<>(p).both(gen.await(t.later(3))));
    gen.yield(add(new Box<>(new Cell<>(3)).value().value, gen.await(t.later(4))));
    gen.yield(add(new Box<>(new Cell<>("text")).value().get(), gen.await(t.later(5))));
    gen.yield(new Cell<>(p).get().x() + gen.await(t.later(6)));
  }
}
