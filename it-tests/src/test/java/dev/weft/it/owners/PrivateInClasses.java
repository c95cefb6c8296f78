package dev.weft.it.owners;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Members of private types, reached through what the body itself declares or makes. */
final class PrivateInClasses {
  private record Row(String name, int n) {}

  private enum Color {
    RED,
    GREEN;

    int rank() {
      return ordinal() + 1;
    }
  }

  private record Box<T>(T held) {}

  @Resumable
  static void throughRecords(Yield<Object> gen, Trace t) {
    record Pair(Row left, Row right) {
      String text() {
        return left.name() + right().n() + this.left.name() + this.right().n();
      }
    }
    Pair pair = new Pair(new Row("a", 1), new Row("b", 2));
    gen.yield(pair.left().name());
    gen.yield(pair.right.name() + pair.left().n() + pair.text());
    var other = new Pair(pair.right(), pair.left());
    gen.yield(other.right.name() + other.left().n());
    List<Pair> all = List.of(pair, other);
    for (Pair each : all) {
      gen.yield(each.left().name());
    }
    for (var each : all) {
      gen.yield(each.left().name() + all.get(1).left().n());
    }
    gen.yield(all.stream().map(x -> x.left().name()).toList());
    gen.yield(all.stream().map(Pair::left).map(x -> x.name()).toList());
    Object any = other;
    if (any instanceof Pair same) {
      gen.yield(same.right().name() + same.left.n());
    }
  }

  @Resumable
  static void throughClasses(Yield<Object> gen, Trace t) {
    record Named<T>(T it, List<T> more) {
      T first() {
        return it;
      }
    }
    class Base {
      final Row row;

      Base(Row row) {
        this.row = row;
      }

      Row row() {
        return row;
      }
    }
    class Derived extends Base {
      Derived(Row row) {
        super(row);
      }

      String text() {
        return row().name() + row.n + super.row().name();
      }
    }
    Named<Row> named = new Named<>(new Row("c", 3), List.of());
    gen.yield(named.first().name() + named.it().n());
    Derived derived = new Derived(named.it());
    gen.yield(derived.text() + derived.row().name() + derived.row.n());
    Supplier<Row> anonymous =
        new Supplier<>() {
          final Row kept = derived.row();

          @Override
          public Row get() {
            t.log(kept.name() + this.kept.n());
            return kept;
          }
        };
    gen.yield(anonymous.get().name());
  }

  @Resumable
  static void throughDiamonds(Yield<Object> gen, Trace t) {
    List<Row> rows = List.of(new Row("x", 1), new Row("y", 2));
    gen.yield(new ArrayList<>(rows).get(0).name());
    gen.yield(new ArrayList<Row>(rows).get(1).name());
    gen.yield(new ArrayDeque<>(rows).peek().n());
    gen.yield(new Box<>(rows.get(0)).held().name());
    gen.yield(new HashMap<>(Map.of("k", rows.get(1))).get("k").name());
    var copy = new ArrayList<>(rows);
    gen.yield(copy.get(0).name());
    copy.sort(Comparator.comparing(row -> -row.n()));
    for (var each : new TreeMap<>(Map.of("k", copy.get(0))).values()) {
      gen.yield(each.name());
    }
  }

  @Resumable
  static void enumsBesideClasses(Yield<Object> gen, Trace t) {
    class Named {
      String text(Object of) {
        return "n" + of;
      }
    }
    record Pair(Object left, int right) {}
    Map<String, Map<Color, Integer>> maps = new TreeMap<>();
    maps.computeIfAbsent("a", k -> new EnumMap<>(Color.class)).put(Color.RED, 1);
    gen.yield(new Named().text(maps));
    Set<Color> set = EnumSet.of(Color.GREEN);
    gen.yield(new Named().text(set));
    Map<Color, Integer> plain = new EnumMap<>(Color.class);
    plain.merge(Color.RED, 1, Integer::sum);
    gen.yield(new Pair(plain, Color.GREEN.rank()).toString());
  }
}
