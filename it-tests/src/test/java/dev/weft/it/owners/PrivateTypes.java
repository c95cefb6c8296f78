package dev.weft.it.owners;

import dev.weft.AsyncExchange;
import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Types that the owner keeps to itself, in the bodies of its templates (JLS 6.6.1). */
@SuppressWarnings("try") // a resource need not be used
final class PrivateTypes {
  private record Row(int id, String own) implements Comparable<Row> {
    static Row of(int id) {
      return new Row(id, "of" + id);
    }

    String me() {
      return "me" + id;
    }

    @Override
    public int compareTo(Row other) {
      return Integer.compare(id, other.id);
    }
  }

  private enum Colour {
    RED,
    GREEN;

    String low() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private sealed interface Shape permits Circle, Box {
    int area();
  }

  private record Circle(int radius) implements Shape {
    @Override
    public int area() {
      return 3 * radius * radius;
    }
  }

  private record Box(int width, int height) implements Shape {
    @Override
    public int area() {
      return width * height;
    }
  }

  private static class Counter {
    static int made;
    int n;

    Counter(int n) {
      this.n = n;
      made = 1;
    }

    int next() {
      return ++n;
    }
  }

  private static final class Refused extends IllegalStateException {
    private static final long serialVersionUID = 1;
    final int code;

    Refused(int code) {
      super("refused " + code);
      this.code = code;
    }
  }

  private final class Open implements AutoCloseable {
    private final Trace t;

    Open(Trace t) {
      this.t = t;
      t.log("open");
    }

    @Override
    public void close() {
      t.log("close " + rows.size());
    }
  }

  private final List<Row> rows = new ArrayList<>(List.of(Row.of(2), Row.of(1)));
  Counter counter = new Counter(1);

  static PrivateTypes sample() {
    return new PrivateTypes();
  }

  static List<Row> some(int n) {
    return List.of(new Row(n, "x"), new Row(n + 1, "y"));
  }

  private static Row first(List<? extends Row> rows) {
    return rows.get(0);
  }

  @Resumable
  static void records(Exchange<String, String> gen, Trace t) {
    Row row = new Row(3, "c");
    gen.yield(row.me() + row.id() + row.own);
    for (var each : some(4)) {
      t.log(gen.yield(each.me()) + each.own());
    }
    for (Row each : some(6)) {
      gen.yield(each + "");
    }
    gen.yield(some(8).get(1).me() + Row.of(9).own + first(some(10)).id());
    t.log("" + row.equals(new Row(3, gen.yield("argument"))) + row.hashCode());
    Row later = gen.yield("choice") == null ? row : Row.of(12);
    t.log(later.toString());
  }

  @Resumable
  void collections(Yield<Object> gen, Trace t) {
    List<Row> list = new ArrayList<>(rows);
    list.add(Row.of(0));
    gen.yield(list.size());
    list.sort(Comparator.comparing(Row::id));
    t.log(list + " " + this.rows.get(0).me());
    Map<String, Row> byName = new HashMap<>();
    for (Row row : list) {
      byName.put(row.me(), row);
      gen.yield(byName.get(row.me()).own());
    }
    Function<Row, String> show = Row::me;
    list.forEach(row -> t.log(row.me() + show.apply(row)));
    gen.yield(rows.stream().map(Row::id).map(id -> id + 1).toList());
    gen.yield(list.stream().filter((Row row) -> row.id() > 0).map(Row::own).toList());
    Comparator<Row> back =
        new Comparator<Row>() {
          @Override
          public int compare(Row a, Row b) {
            return b.compareTo(a);
          }
        };
    list.sort(back);
    gen.yield(list.get(0));
  }

  @Resumable
  void objects(Yield<Object> gen, Trace t) {
    Counter own = new Counter(5);
    own.n += 2;
    gen.yield(own.next());
    own.n++;
    counter.n = own.n--;
    gen.yield(counter.next() + Counter.made + own.n);
    this.counter = own;
    gen.yield(counter.n);
    try (Open open = new Open(t);
        var other = new Open(t)) {
      gen.yield("inside");
    }
    Shape shape = new Circle(2);
    gen.yield(shape.area());
    shape = new Box(2, 3);
    gen.yield(shape.area());
    List<Shape> shapes = List.of(shape, new Circle(1));
    int area = 0;
    for (Shape each : shapes) {
      area += each.area();
      gen.yield(area);
    }
  }

  @Resumable
  static void enums(Exchange<String, String> gen, Trace t) {
    Colour mine = Colour.GREEN;
    if (mine == Colour.GREEN && gen.yield("green") == null) {
      t.log(mine.name() + mine.ordinal() + mine.low());
    }
    for (Colour each : Colour.values()) {
      gen.yield(each + " " + Colour.valueOf(each.name()).low() + each.compareTo(mine));
    }
  }

  @Resumable
  static int thrown(Await async, Trace t) {
    try {
      if (async.await(t.later("ok", true))) {
        throw new Refused(async.await(t.later("code", 7)));
      }
      return 0;
    } catch (IllegalStateException e) {
      t.log(e.getMessage());
      return 1;
    }
  }

  @Resumable
  static void awaited(AsyncExchange<String, String> gen, Trace t) {
    Row row = gen.await(t.later("row", Row.of(1)));
    gen.yield(row.me());
    var other = gen.await(t.later("other", Row.of(2)));
    gen.yield(other.me() + gen.yield(row.own()));
  }

  @Resumable
  static void casts(Exchange<String, String> gen, Trace t) {
    for (Object each : List.of(new Row(1, "a"), "text", new Circle(2))) {
      if (each instanceof Row) {
        t.log(((Row) each).me() + gen.yield("row"));
      } else if (!(each instanceof Shape) && gen.yield("no shape") == null) {
        t.log("" + ((Object) gen.yield("null") instanceof Shape));
      }
      try {
        Shape shape = (Shape) (gen.yield("cast") == null ? each : null);
        t.log(shape == null ? "null" : "area " + shape.area());
      } catch (ClassCastException e) {
        t.log("of another class");
      }
    }
    List<Object> raw = new ArrayList<Object>(List.of(Row.of(1)));
    @SuppressWarnings("unchecked")
    List<Row> rows = (List<Row>) (List<?>) raw;
    gen.yield(rows.get(0).me());
  }
}
