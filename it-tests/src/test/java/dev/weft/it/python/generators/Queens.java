package dev.weft.it.python.generators;

import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Places queens, one in each row: a generator for each row, which takes a square back later. */
final class Queens {
  private final int size;
  private long used;

  Queens(int size) {
    this.size = size;
  }

  /** The columns that are free in a row; while one is the current element, it is taken. */
  @Resumable
  void columns(Yield<Integer> gen, int row) {
    for (int column = 0; column < size; column++) {
      long uses = lines(row, column);
      if ((uses & used) == 0) {
        used |= uses;
        gen.yield(column);
        used &= ~uses;
      }
    }
  }

  /** A bit for the column of a square and for each of its two diagonals. */
  private long lines(int row, int column) {
    return 1L << column | 1L << (2 * size - 1 + row - column) | 1L << (3 * size - 1 + row + column);
  }

  /** The solutions: the column of each row's queen. */
  Generator<List<Integer>, Void, Void> solve(Conjoins conjoin) {
    List<Supplier<Iterator<Integer>>> rows =
        IntStream.range(0, size)
            .<Supplier<Iterator<Integer>>>mapToObj(row -> () -> QueensWeft.columns(this, row))
            .toList();
    return conjoin.of(rows);
  }
}
