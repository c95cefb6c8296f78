package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Pairing;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_yield_from.TestPEP380Operation has of next. */
final class NextTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void only(Yield<String> gen, Generator<String, Void, ?> inner, Trace t) {
    t.log("outer starts");
    try {
      gen.yieldAll(inner);
    } finally {
      t.log("outer finishes");
    }
  }

  @Resumable
  static void inBetween(Yield<String> gen, Generator<String, Void, ?> inner, Trace t) {
    t.log("outer starts");
    try {
      gen.yield("ham");
      gen.yieldAll(inner);
      gen.yield("eggs");
    } finally {
      t.log("outer finishes");
    }
  }

  @Resumable
  static List<Integer> two(Yield<String> gen, Trace t) {
    t.log("inner starts");
    gen.yield("spam");
    gen.yield("more spam");
    t.log("inner finishes");
    return List.of(42);
  }

  @Resumable
  static List<Integer> failsAfter(Yield<String> gen, Trace t, int elements) {
    try {
      t.log("inner starts");
      for (int i = 0; i < elements; i++) {
        gen.yield("spam");
      }
      throw new Failure("eels");
    } finally {
      t.log("inner finishes");
    }
  }

  @Resumable
  static void ofNothing(Yield<String> gen, Trace t) {
    gen.yieldAll(List.of());
  }

  private Generator<String, Void, List<Integer>> two(Pairing pairing) {
    return pairing.inner(
        () -> NextTestWeft.two(trace),
        () -> Direct.<String, List<Integer>>generator(gen -> two(gen, trace)));
  }

  private Generator<String, Void, List<Integer>> failing(Pairing pairing, int elements) {
    return pairing.inner(
        () -> NextTestWeft.failsAfter(trace, elements),
        () -> Direct.<String, List<Integer>>generator(gen -> failsAfter(gen, trace, elements)));
  }

  private Generator<String, Void, Void> only(Pairing pairing, Generator<String, Void, ?> inner) {
    return pairing.outer(
        () -> NextTestWeft.only(inner, trace),
        () -> Direct.generator(gen -> only(gen, inner, trace)));
  }

  private Generator<String, Void, Void> around(Pairing pairing, Generator<String, Void, ?> inner) {
    return pairing.outer(
        () -> NextTestWeft.inBetween(inner, trace),
        () -> Direct.generator(gen -> inBetween(gen, inner, trace)));
  }

  private void run(Generator<String, Void, Void> generator) {
    generator.forEachRemaining(element -> trace.log("< " + element));
  }

  /** test_delegation_of_initial_next_to_subgenerator, test_exception_value_crash. */
  @ParameterizedTest
  @EnumSource
  void theFirst(Pairing pairing) {
    run(only(pairing, two(pairing)));
    assertThat(trace.events())
        .containsExactly(
            "outer starts",
            "inner starts",
            "< spam",
            "< more spam",
            "inner finishes",
            "outer finishes");
  }

  /** test_raising_exception_in_initial_next_call, test_exception_in_initial_next_call. */
  @ParameterizedTest
  @EnumSource
  void theFirstFails(Pairing pairing) {
    Generator<String, Void, Void> generator = only(pairing, failing(pairing, 0));
    assertThatThrownBy(() -> run(generator)).isInstanceOf(Failure.class).hasMessage("eels");
    assertThat(trace.events())
        .containsExactly("outer starts", "inner starts", "inner finishes", "outer finishes");
    assertThat(generator.advance()).isFalse();
  }

  /** test_delegation_of_next_call_to_subgenerator. */
  @ParameterizedTest
  @EnumSource
  void aLaterOne(Pairing pairing) {
    run(around(pairing, two(pairing)));
    assertThat(trace.events())
        .containsExactly(
            "outer starts",
            "< ham",
            "inner starts",
            "< spam",
            "< more spam",
            "inner finishes",
            "< eggs",
            "outer finishes");
  }

  /** test_raising_exception_in_delegated_next_call. */
  @ParameterizedTest
  @EnumSource
  void aLaterOneFails(Pairing pairing) {
    Generator<String, Void, Void> generator = around(pairing, failing(pairing, 1));
    assertThatThrownBy(() -> run(generator)).isInstanceOf(Failure.class).hasMessage("eels");
    assertThat(trace.events())
        .containsExactly(
            "outer starts", "< ham", "inner starts", "< spam", "inner finishes", "outer finishes");
  }

  /** test_yield_from_empty. */
  @ParameterizedTest
  @EnumSource
  void ofNothing(Form form) {
    Generator<String, Void, Void> generator =
        form.of(
            () -> NextTestWeft.ofNothing(trace),
            () -> Direct.generator(gen -> ofNothing(gen, trace)));
    assertThat(Taken.rest(generator)).isEmpty();
  }
}
