package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Direct;
import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Trace;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "coroutine" of test_generators: yields among the parts of an assignment. */
final class YieldOperandsTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void assignsThroughYields(
      Exchange<String, Integer> gen, Map<Integer, Integer> data, Trace t) {
    int value = 27;
    data.put(gen.yield("a"), value);
    data.put(gen.yield("b"), value);
  }

  @Resumable
  static void indexesByYields(Exchange<String, Integer> gen, Trace t, int[] data) {
    data[gen.yield("a")] = data[gen.yield("b")] = 27;
  }

  /** "coroutine": yields as the keys of assignments. */
  @ParameterizedTest
  @EnumSource
  void asKeys(Form form) {
    Map<Integer, Integer> data = new TreeMap<>(Map.of(0, 1, 1, 2));
    Generator<String, Integer, Void> generator =
        form.of(
            () -> YieldOperandsTestWeft.assignsThroughYields(data, trace),
            () -> Direct.exchange(gen -> assignsThroughYields(gen, data, trace)));
    assertThat(generator.send(null)).isTrue();
    assertThat(generator.current()).isEqualTo("a");
    assertThat(data).hasToString("{0=1, 1=2}");
    assertThat(generator.send(0)).isTrue();
    assertThat(generator.current()).isEqualTo("b");
    assertThat(data).hasToString("{0=27, 1=2}");
    assertThat(generator.send(1)).isFalse();
    assertThat(data).hasToString("{0=27, 1=27}");
  }

  /** The same with arrays, which Java assigns from right to left, after all indices are known. */
  @ParameterizedTest
  @EnumSource
  void asIndices(Form form) {
    int[] data = {1, 2};
    Generator<String, Integer, Void> generator =
        form.of(
            () -> YieldOperandsTestWeft.indexesByYields(trace, data),
            () -> Direct.exchange(gen -> indexesByYields(gen, trace, data)));
    assertThat(generator.send(null)).isTrue();
    assertThat(generator.send(0)).isTrue();
    assertThat(data).containsExactly(1, 2);
    assertThat(generator.send(1)).isFalse();
    assertThat(data).containsExactly(27, 27);
  }
}
