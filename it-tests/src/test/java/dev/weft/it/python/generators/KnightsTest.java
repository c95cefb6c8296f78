package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Generator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "conjoin" of test_generators: knight's tours, a hundred generators deep. */
final class KnightsTest {
  private static final int SIZE = 10;

  /** The number of the move that visits each square of the first tour, row by row. */
  private static final int[] FIRST = {
    1, 58, 27, 34, 3, 40, 29, 10, 5, 8,
    26, 35, 2, 57, 28, 33, 4, 7, 30, 11,
    59, 100, 73, 36, 41, 56, 39, 32, 9, 6,
    74, 25, 60, 55, 72, 37, 42, 49, 12, 31,
    61, 86, 99, 76, 63, 52, 47, 38, 43, 50,
    24, 75, 62, 85, 54, 71, 64, 51, 48, 13,
    87, 98, 91, 80, 77, 84, 53, 46, 65, 44,
    90, 23, 88, 95, 70, 79, 68, 83, 14, 17,
    97, 92, 21, 78, 81, 94, 19, 16, 45, 66,
    22, 89, 96, 93, 20, 69, 82, 67, 18, 15
  };

  /** The squares that the second tour visits at other moves, and which these are. */
  private static final int[][] SECOND = {{62, 89}, {72, 92}, {81, 88}, {91, 91}};

  private static int[] visits(List<Integer> tour) {
    return IntStream.range(0, tour.size()).map(square -> tour.indexOf(square) + 1).toArray();
  }

  /** "conjoin": the first two tours of a board of ten by ten. */
  @ParameterizedTest
  @EnumSource
  void tenByTen(Conjoins conjoin) {
    try (Generator<List<Integer>, Void, Void> tours = new Knights(SIZE, SIZE).solve(conjoin)) {
      assertThat(visits(tours.next())).containsExactly(FIRST);
      int[] second = visits(tours.next());
      int[] expected = Arrays.copyOf(FIRST, FIRST.length);
      for (int[] change : SECOND) {
        expected[change[0]] = change[1];
      }
      assertThat(second).containsExactly(expected);
    }
  }
}
