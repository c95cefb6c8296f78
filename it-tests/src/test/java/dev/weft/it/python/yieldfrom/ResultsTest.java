package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Pairing;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_yield_from.TestPEP380Operation has of results. */
final class ResultsTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void outer(
      Yield<String> gen, Function<Object, Generator<String, Void, Object>> inner, Trace t) {
    gen.yield("ham");
    Object result = gen.yieldAll(inner.apply(null));
    t.log("returned " + result);
    for (Object value : List.of(1, List.of(2), new NoSuchElementException("3"))) {
      result = gen.yieldAll(inner.apply(value));
      t.log("returned " + result);
    }
    gen.yield("eggs");
  }

  @Resumable
  static Object inner(Yield<String> gen, Object value, Trace t) {
    t.log("inner starts");
    gen.yield("spam");
    gen.yield("more spam");
    t.log("inner finishes");
    return value;
  }

  /** test_generator_return_value: each delegation has a result of its own. */
  @ParameterizedTest
  @EnumSource
  void oneAfterTheOther(Pairing pairing) {
    Function<Object, Generator<String, Void, Object>> inner =
        value ->
            pairing.inner(
                () -> ResultsTestWeft.inner(value, trace),
                () -> Direct.<String, Object>generator(gen -> inner(gen, value, trace)));
    Generator<String, Void, Void> generator =
        pairing.outer(
            () -> ResultsTestWeft.outer(inner, trace),
            () -> Direct.generator(gen -> outer(gen, inner, trace)));
    generator.forEachRemaining(element -> trace.log("< " + element));

    List<String> expected = new ArrayList<>(List.of("< ham"));
    for (Object value : Arrays.asList(null, 1, List.of(2), new NoSuchElementException("3"))) {
      expected.addAll(
          List.of("inner starts", "< spam", "< more spam", "inner finishes", "returned " + value));
    }
    expected.add("< eggs");
    assertThat(trace.events()).isEqualTo(expected);
  }
}
