package dev.weft.it.python.generators;

import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Closed knight's tours: a generator for each move, which takes it back when it is resumed. */
final class Knights {
  private static final int[][] JUMPS = {
    {1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}
  };

  private final int rows;
  private final int columns;

  /** The squares a knight can still go to from each square. */
  private final List<List<Integer>> exits = new ArrayList<>();

  private int last;

  /** The square the tour must end at, so that it gets back to the corner. */
  private int goal;

  Knights(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    for (int square = 0; square < rows * columns; square++) {
      exits.add(new ArrayList<>());
      for (int[] jump : JUMPS) {
        int row = square / columns + jump[0];
        int column = square % columns + jump[1];
        if (0 <= row && row < rows && 0 <= column && column < columns) {
          exits.get(square).add(index(row, column));
        }
      }
    }
  }

  private int index(int row, int column) {
    return row * columns + column;
  }

  /** Nobody may go to a square any more; false if the tour then cannot be finished. */
  private boolean take(int square) {
    int dead = 0;
    int forced = 0;
    for (int neighbour : exits.get(square)) {
      List<Integer> left = exits.get(neighbour);
      left.remove((Integer) square);
      dead += left.isEmpty() ? 1 : 0;
      forced += left.size() == 1 ? 1 : 0;
    }
    return dead == 0 && forced < 2;
  }

  private void giveBack(int square) {
    for (int neighbour : exits.get(square)) {
      exits.get(neighbour).add(square);
    }
  }

  @Resumable
  void first(Yield<Integer> gen) {
    int corner = index(0, 0);
    take(corner);
    last = corner;
    gen.yield(corner);
    giveBack(corner);
  }

  @Resumable
  void second(Yield<Integer> gen) {
    int corner = index(0, 0);
    for (int row = 1; row <= 2; row++) {
      int square = index(row, 3 - row);
      int other = index(3 - row, row);
      goal = other;
      take(square);
      exits.get(other).add(corner);
      last = square;
      gen.yield(square);
      exits.get(other).remove((Integer) corner);
      giveBack(square);
    }
  }

  /** A move to a square with the fewest exits first; one with a single exit is the only choice. */
  @Resumable
  void next(Yield<Integer> gen) {
    List<Integer> choices = new ArrayList<>(exits.get(last));
    for (int square : exits.get(last)) {
      if (exits.get(square).size() == 1) {
        choices = List.of(square);
        break;
      }
    }
    Comparator<Integer> byExits = Comparator.comparing(square -> exits.get(square).size());
    for (int square : choices.stream().sorted(byExits.thenComparing(s -> s)).toList()) {
      if (square != goal) {
        if (take(square)) {
          last = square;
          gen.yield(square);
        }
        giveBack(square);
      }
    }
  }

  @Resumable
  void end(Yield<Integer> gen) {
    gen.yield(goal);
  }

  /** The tours: the squares in the order of the visit. */
  Generator<List<Integer>, Void, Void> solve(Conjoins conjoin) {
    List<Supplier<Iterator<Integer>>> moves = new ArrayList<>();
    moves.add(() -> KnightsWeft.first(this));
    moves.add(() -> KnightsWeft.second(this));
    Stream.generate(() -> (Supplier<Iterator<Integer>>) () -> KnightsWeft.next(this))
        .limit(rows * columns - 3L)
        .forEach(moves::add);
    moves.add(() -> KnightsWeft.end(this));
    return conjoin.of(moves);
  }
}
