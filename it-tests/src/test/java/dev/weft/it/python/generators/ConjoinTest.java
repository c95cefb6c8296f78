package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Generator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "conjoin" of test_generators: cross products. */
final class ConjoinTest {
  private static List<Supplier<Iterator<Integer>>> bits(int count) {
    return Collections.nCopies(count, () -> List.of(0, 1).iterator());
  }

  /** The elements, copied: they are one and the same list. */
  private static List<List<Integer>> copies(Generator<List<Integer>, Void, Void> lists) {
    List<List<Integer>> copies = new ArrayList<>();
    lists.forEachRemaining(list -> copies.add(new ArrayList<>(list)));
    return copies;
  }

  /** "conjoin": the numbers of three bits, in order. */
  @ParameterizedTest
  @EnumSource
  void threeBits(Conjoins conjoin) {
    assertThat(copies(conjoin.of(bits(3))).stream().map(Object::toString))
        .containsExactly(
            "[0, 0, 0]",
            "[0, 0, 1]",
            "[0, 1, 0]",
            "[0, 1, 1]",
            "[1, 0, 0]",
            "[1, 0, 1]",
            "[1, 1, 0]",
            "[1, 1, 1]");
  }

  /** "conjoin": how many numbers there are of so many bits, and the first and the last. */
  @ParameterizedTest
  @EnumSource
  void upToNineBits(Conjoins conjoin) {
    for (int count = 0; count < 10; count++) {
      List<List<Integer>> numbers = copies(conjoin.of(bits(count)));
      assertThat(numbers).hasSize(1 << count);
      assertThat(numbers.get(0)).isEqualTo(Collections.nCopies(count, 0));
      assertThat(numbers.get(numbers.size() - 1)).isEqualTo(Collections.nCopies(count, 1));
    }
  }
}
