package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "email" of test_generators: null elements, a caught stop, combinations. */
final class CombinationsTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void nulls(Yield<String> gen, Trace t) {
    for (int i = 0; i < 3; i++) {
      gen.yield(null);
    }
    gen.yield(null);
    return;
  }

  @Resumable
  static void stopInBetween(Yield<Integer> gen, Trace t) {
    gen.yield(1);
    try {
      throw new NoSuchElementException();
    } catch (Throwable e) {
      gen.yield(2);
    }
    gen.yield(3);
  }

  @Resumable
  static <E> void combinations(Yield<List<E>> gen, Trace t, List<E> list, int k) {
    if (k > list.size()) {
      return;
    }
    if (k == 0) {
      gen.yield(new ArrayList<>());
    } else {
      E first = list.get(0);
      List<E> rest = list.subList(1, list.size());
      for (List<E> combination : CombinationsTestWeft.combinations(t, rest, k - 1)) {
        combination.add(0, first);
        gen.yield(combination);
      }
      for (List<E> combination : CombinationsTestWeft.combinations(t, rest, k)) {
        gen.yield(combination);
      }
    }
  }

  /** "email": yielding None is not returning it. */
  @ParameterizedTest
  @EnumSource
  void nullIsAnElement(Form form) {
    Generator<String, Void, Void> generator =
        form.of(
            () -> CombinationsTestWeft.nulls(trace),
            () -> Direct.generator(gen -> nulls(gen, trace)));
    assertThat(Taken.rest(generator)).containsExactly(null, null, null, null);
  }

  /** "email": StopIteration is an exception like any other to try. */
  @ParameterizedTest
  @EnumSource
  void aStopIsCaught(Form form) {
    Generator<Integer, Void, Void> generator =
        form.of(
            () -> CombinationsTestWeft.stopInBetween(trace),
            () -> Direct.generator(gen -> stopInBetween(gen, trace)));
    assertThat(Taken.rest(generator)).containsExactly(1, 2, 3);
  }

  /** "email": all combinations of k elements of four, for k up to five. */
  @ParameterizedTest
  @EnumSource
  void combinationsOfFour(Form form) {
    List<Integer> four = List.of(1, 2, 3, 4);
    List<String> found = new ArrayList<>();
    for (int size : IntStream.range(0, 6).toArray()) {
      Generator<List<Integer>, Void, Void> combinations =
          form.of(
              () -> CombinationsTestWeft.combinations(trace, four, size),
              () -> Direct.generator(gen -> combinations(gen, trace, four, size)));
      found.add(size + ": " + Taken.rest(combinations));
    }
    assertThat(found)
        .containsExactly(
            "0: [[]]",
            "1: [[1], [2], [3], [4]]",
            "2: [[1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [3, 4]]",
            "3: [[1, 2, 3], [1, 2, 4], [1, 3, 4], [2, 3, 4]]",
            "4: [[1, 2, 3, 4]]",
            "5: []");
  }
}
