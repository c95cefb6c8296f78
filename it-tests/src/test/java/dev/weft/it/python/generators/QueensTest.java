package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Generator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "conjoin" of test_generators: the eight queens. */
final class QueensTest {
  /** "conjoin": 92 solutions, and which are the first two. */
  @ParameterizedTest
  @EnumSource
  void eightQueens(Conjoins conjoin) {
    Generator<List<Integer>, Void, Void> solutions = new Queens(8).solve(conjoin);
    List<List<Integer>> found = new ArrayList<>();
    solutions.forEachRemaining(solution -> found.add(new ArrayList<>(solution)));
    assertThat(found).hasSize(92);
    assertThat(found.get(0)).containsExactly(0, 4, 7, 5, 2, 6, 1, 3);
    assertThat(found.get(1)).containsExactly(0, 5, 7, 2, 6, 3, 1, 4);
  }
}
