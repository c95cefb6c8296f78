package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctests "fun" of test_generators: a sieve that is a chain of generators. */
final class SieveTest {
  private final Trace trace = Trace.ready();

  private Generator<Integer, Void, Void> integersFrom(Form form, int first) {
    return form.of(
        () -> StreamsWeft.integersFrom(trace, first),
        () -> Direct.generator(gen -> Streams.integersFrom(gen, trace, first)));
  }

  /** "fun": the first few of an endless stream. */
  @ParameterizedTest
  @EnumSource
  void integers(Form form) {
    assertThat(Taken.first(7, integersFrom(form, 5))).containsExactly(5, 6, 7, 8, 9, 10, 11);
  }

  /** "fun": a generator over a generator. */
  @ParameterizedTest
  @EnumSource
  void notDivisibleByThree(Form form) {
    Generator<Integer, Void, Void> integers = integersFrom(form, 1);
    Generator<Integer, Void, Void> found =
        form.of(
            () -> StreamsWeft.withoutMultiples(3, integers),
            () -> Direct.generator(gen -> Streams.withoutMultiples(gen, 3, integers)));
    assertThat(Taken.first(6, found)).containsExactly(1, 2, 4, 5, 7, 8);
  }

  /** "fun": the recursive sieve of Eratosthenes, with yield from for its last loop. */
  @ParameterizedTest
  @EnumSource
  void primes(Form form) {
    Generator<Integer, Void, Void> integers = integersFrom(form, 2);
    Generator<Integer, Void, Void> primes =
        form.of(
            () -> StreamsWeft.sieve(integers),
            () -> Direct.generator(gen -> Streams.sieve(gen, integers)));
    assertTwentyPrimes(primes);
  }

  /** "fun": the sieve as it stands there. */
  @ParameterizedTest
  @EnumSource
  void primesByLoops(Form form) {
    Generator<Integer, Void, Void> integers = integersFrom(form, 2);
    Generator<Integer, Void, Void> primes =
        form.of(
            () -> StreamsWeft.sieveByLoops(integers),
            () -> Direct.generator(gen -> Streams.sieveByLoops(gen, integers)));
    assertTwentyPrimes(primes);
  }

  private static void assertTwentyPrimes(Generator<Integer, Void, Void> primes) {
    assertThat(Taken.first(20, primes))
        .containsExactly(
            2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71);
    primes.close();
  }
}
