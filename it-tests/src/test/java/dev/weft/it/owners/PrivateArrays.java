package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Arrays of types that the owner keeps to itself (JLS 10, 15.10). */
final class PrivateArrays {
  private record Row(int id, String text) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      return Integer.compare(id, other.id);
    }
  }

  private static final class Cell {
    int value;

    Cell(int value) {
      this.value = value;
    }
  }

  private enum Side {
    LEFT,
    RIGHT
  }

  private Row[] rows = {new Row(5, "five")};
  private final Cell[][] grid = new Cell[2][2];

  static PrivateArrays sample() {
    return new PrivateArrays();
  }

  private static int count(Trace t, Cell... cells) {
    t.log("count " + cells.getClass().getSimpleName());
    return Arrays.stream(cells).mapToInt(cell -> cell == null ? -1 : cell.value).sum();
  }

  private static String sides(Object first, Side... sides) {
    return first + Arrays.toString(sides) + sides.getClass().getSimpleName();
  }

  @Resumable
  static void created(Exchange<Object, String> gen, Trace t) {
    Row[] rows = new Row[2];
    rows[0] = new Row(1, "a");
    gen.yield(rows.length + rows[0].text() + rows[1]);
    Row[] some = {rows[0], new Row(3, gen.yield("in initializer")), null};
    gen.yield(some[1].id() + some.getClass().getSimpleName());
    Cell[] cells = new Cell[] {new Cell(1), null, new Cell(3)};
    cells[0].value += 2;
    cells[2].value++;
    gen.yield(cells[0].value + cells[2].value + "" + cells[1] + (cells instanceof Object[]));
    Cell[] none = new Cell[] {null};
    gen.yield(none[0] + "" + none.length + new Row[0].length);
    for (Cell cell : cells) {
      t.log(cell == null ? "null" : cell.value + "");
    }
    for (var row : some) {
      gen.yield(row == null ? "null" : row.text());
    }
    Row[] copy = some.clone();
    some[0] = null;
    t.log(copy[0] + " " + gen.yield("cloned") + some[0]);
    Arrays.sort(copy, 0, 2);
    t.log(Arrays.toString(copy));
  }

  @Resumable
  void nested(AsyncYield<Object> gen, Trace t) {
    Row[][] table = {{new Row(1, "a")}, {}, {new Row(2, "b"), null}};
    gen.yield(table.length + table[0][0].text() + table[2].getClass().getSimpleName());
    for (Row[] line : table) {
      for (Row row : line) {
        gen.yield(row == null ? "none" : row.text());
      }
    }
    Cell[][] cells = new Cell[gen.await(t.later("length", 2))][];
    cells[0] = new Cell[gen.await(t.later("inner", 3))];
    cells[0][gen.await(t.later("index", 1))] = new Cell(8);
    gen.yield(cells[0][1].value + "" + cells[1] + new Side[1][2][].length);
    grid[1][0] = new Cell(4);
    grid[1][0].value *= gen.await(t.later("factor", 3));
    rows[0] = new Row(6, rows[0].text());
    rows = new Row[] {rows[0], new Row(gen.await(t.later("id", 7)), "seven")};
    gen.yield(rows.length + rows[0].text() + rows[1].id() + grid[1][0].value + this.rows[0].id());
    Row[][] again = new Row[][] {rows, {new Row(9, "nine")}, null};
    gen.yield((again[0] == rows) + again[1][0].text() + again[2]);
    try {
      t.log("never " + new Cell[rows[0].id() - 8].length);
    } catch (NegativeArraySizeException e) {
      gen.yield("negative");
    }
    try {
      Object[] any = rows;
      any[0] = "text";
    } catch (ArrayStoreException e) {
      gen.yield("store");
    }
  }

  @Resumable
  static void varargs(Exchange<Object, String> gen, Trace t) {
    gen.yield(count(t));
    gen.yield(count(t, new Cell(1), null, new Cell(2)));
    gen.yield(count(t, new Cell[] {new Cell(5)}));
    Cell one = new Cell(3);
    gen.yield(count(t, one) + count(t, one, gen.yield("suspends") == null ? one : null));
    gen.yield(sides("none") + sides("two", Side.LEFT, Side.RIGHT));
    try {
      gen.yield(count(t, (Cell[]) null));
    } catch (NullPointerException e) {
      gen.yield("null array");
    }
  }

  @Resumable
  static void types(Yield<Object> gen, Trace t) {
    Object any = new Row[] {new Row(1, "a")};
    gen.yield((any instanceof Row[]) + "" + (any instanceof Side[]) + ((Row[]) any)[0].text());
    if (any instanceof Row[] rows && rows.length == 1) {
      gen.yield(rows[0].id());
      t.log(rows[0].text());
    }
    Row[] sorted =
        Stream.of(new Row(3, "c"), new Row(1, "a"), new Row(2, "b")).sorted().toArray(Row[]::new);
    gen.yield(sorted[0].text() + sorted.getClass().getSimpleName());
    List<Row> list = List.of(sorted);
    Row[] back = list.toArray(new Row[0]);
    gen.yield(back[2].text() + Row[][].class.getSimpleName());
    try {
      t.log("never " + ((Side[]) any).length);
    } catch (ClassCastException e) {
      gen.yield("cast");
    }
    Side[] sides = Side.values();
    gen.yield(sides[1].name() + Arrays.asList(sides));
  }
}
