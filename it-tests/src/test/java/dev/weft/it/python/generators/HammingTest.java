package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "fun" of test_generators: streams that run after their own tail. */
final class HammingTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void hammingByRecursion(Yield<Integer> gen, Trace t) {
    gen.yield(1);
    gen.yieldAll(multiples(() -> HammingTestWeft.hammingByRecursion(t)));
  }

  @Resumable
  static void hamming(Yield<Integer> gen, Supplier<Iterator<Integer>> self) {
    gen.yield(1);
    for (int multiple : multiples(self)) {
      gen.yield(multiple);
    }
  }

  /** What the stream is, times two, three and five, in order. */
  private static Generator<Integer, Void, Void> multiples(
      Supplier<? extends Iterator<Integer>> self) {
    return StreamsWeft.merge(
        StreamsWeft.merge(StreamsWeft.times(2, self.get()), StreamsWeft.times(3, self.get())),
        StreamsWeft.times(5, self.get()));
  }

  @Resumable
  static void fibonacci(Yield<Integer> gen, Iterable<Integer> self) {
    gen.yield(1);
    gen.yield(2);
    gen.yieldAll(StreamsWeft.sums(self.iterator(), StreamsWeft.tail(self.iterator())));
  }

  /** The products of powers of 2, 3 and 5, found without a generator. */
  private static List<Integer> hammingNumbers(int count) {
    return IntStream.iterate(1, i -> i + 1)
        .filter(i -> Stream.of(2, 3, 5).reduce(i, HammingTest::without) == 1)
        .limit(count)
        .boxed()
        .toList();
  }

  private static int without(int number, int factor) {
    int rest = number;
    while (rest % factor == 0) {
      rest /= factor;
    }
    return rest;
  }

  /** "fun": each element of a stream times ten. */
  @ParameterizedTest
  @EnumSource
  void times(Form form) {
    Generator<Integer, Void, Void> tens =
        form.of(
            () -> StreamsWeft.times(10, StreamsWeft.integersFrom(trace, 1)),
            () ->
                Direct.generator(
                    gen -> Streams.times(gen, 10, StreamsWeft.integersFrom(trace, 1))));
    assertThat(Taken.first(10, tens)).containsExactly(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
  }

  /** "fun": m235, each call of which leads to three more. */
  @ParameterizedTest
  @EnumSource
  void byRecursion(Form form) {
    Generator<Integer, Void, Void> numbers =
        form.of(
            () -> HammingTestWeft.hammingByRecursion(trace),
            () -> Direct.generator(gen -> hammingByRecursion(gen, trace)));
    assertThat(Taken.first(45, numbers)).isEqualTo(hammingNumbers(45)).endsWith(180, 192);
    numbers.close();
  }

  /** "fun": m235 over a list of what it has found itself. */
  @ParameterizedTest
  @EnumSource
  void byLazyList(Form form) {
    LazyList<Integer> numbers = new LazyList<>();
    numbers.from(
        form.<Generator<Integer, Void, Void>>of(
            () -> HammingTestWeft.hamming(numbers::iterator),
            () -> Direct.generator(gen -> hamming(gen, numbers::iterator))));
    assertThat(Taken.first(75, numbers.iterator()))
        .isEqualTo(hammingNumbers(75))
        .endsWith(648, 675);
  }

  /** "fun": Fibonacci numbers over the list of themselves. */
  @ParameterizedTest
  @EnumSource
  void fibonacciByLazyList(Form form) {
    LazyList<Integer> numbers = new LazyList<>();
    numbers.from(
        form.<Generator<Integer, Void, Void>>of(
            () -> HammingTestWeft.fibonacci(numbers),
            () -> Direct.generator(gen -> fibonacci(gen, numbers))));
    assertThat(Taken.first(17, numbers.iterator()))
        .containsExactly(1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584);
  }
}
