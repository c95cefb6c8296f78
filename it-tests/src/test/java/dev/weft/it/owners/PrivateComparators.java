package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** References to members and constructors of private generic classes, which their places type. */
final class PrivateComparators {
  private record Pair<A, B>(A left, B right) {}

  private static final class Cell<T> {
    private final T value;

    private Cell(T value) {
      this.value = value;
    }

    private T get() {
      return value;
    }
  }

  private static List<Pair<String, Integer>> pairs(int third) {
    return new ArrayList<>(List.of(new Pair<>("b", 2), new Pair<>("a", 1), new Pair<>("c", third)));
  }

  @Resumable
  static void comparators(AsyncYield<Object> gen, Trace t) {
    List<Pair<String, Integer>> pairs = pairs(gen.await(t.later(3)));
    pairs.sort(Comparator.comparing(Pair::right, Comparator.reverseOrder()));
    for (var pair : pairs) {
      gen.yield(pair.left() + pair.right());
    }
    Comparator<Pair<String, Integer>> byLeft =
        Comparator.comparing(Pair::left, Comparator.naturalOrder());
    pairs.sort(byLeft.reversed());
    gen.yield(pairs.get(gen.await(t.later(0))).left());
    Collections.sort(pairs, Comparator.comparing(Pair::left, Comparator.reverseOrder()));
    gen.yield(pairs.get(0).left());
    gen.yield(
        pairs.stream()
            .sorted(Comparator.comparing(Pair::left, Comparator.reverseOrder()))
            .map(Pair::left)
            .collect(Collectors.joining()));
    gen.yield(
        pairs.stream()
            .min(Comparator.comparing(Pair::right, Comparator.reverseOrder()))
            .get()
            .left());
  }

  @Resumable
  static void constructors(AsyncYield<Object> gen, Trace t) {
    gen.yield(Optional.of(3).map(Cell::new).map(Cell::get).get() + gen.await(t.later(4)));
    gen.yield(Stream.of(1, 2).map(Cell::new).map(Cell::get).mapToInt(Integer::intValue).sum());
    Optional<Cell<Integer>> cell = Optional.of(gen.await(t.later(5))).map(Cell::new);
    gen.yield(cell.map(Cell::get).get() + cell.get().value);
    var cells = Stream.of("a", "bc").map(Cell::new).toList();
    gen.yield(cells.get(1).get().length() + gen.await(t.later(1)));
    Function<Integer, Cell<Integer>> make = Cell::new;
    gen.yield(make.andThen(Cell::get).apply(4) + gen.await(t.later(1)));
    BiFunction<Integer, String, Pair<Integer, String>> both = Pair::new;
    gen.yield(both.andThen(Pair::right).apply(1, "x").length());
  }
}
