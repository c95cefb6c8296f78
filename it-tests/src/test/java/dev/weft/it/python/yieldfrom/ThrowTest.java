package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Pairing;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_yield_from.TestPEP380Operation has of throw. */
final class ThrowTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void outer(Yield<Object> gen, Generator<Object, Void, ?> inner, Trace t) {
    try {
      t.log("outer starts");
      gen.yield("ham");
      gen.yieldAll(inner);
      gen.yield("eggs");
    } finally {
      t.log("outer finishes");
    }
  }

  @Resumable
  static void doesNotCatch(Yield<Object> gen, Trace t) {
    try {
      t.log("inner starts");
      gen.yield("spam");
      gen.yield("more spam");
    } finally {
      t.log("inner finishes");
    }
  }

  @Resumable
  static void catchesAndYields(Yield<Object> gen, Trace t) {
    try {
      gen.yield("spam");
      gen.yield("more spam");
    } catch (Failure e) {
      t.log("inner caught " + e.getMessage());
      gen.yield("saved");
      gen.yield("yet more spam");
    }
  }

  @Resumable
  static Object catchesAndReturns(Yield<Object> gen, Object value, Trace t) {
    try {
      gen.yield(1);
    } catch (Failure e) {
      t.log("inner caught " + e.getMessage());
    }
    return value;
  }

  @Resumable
  static void yieldsTheResult(Yield<Object> gen, Generator<Object, Void, Object> inner, Trace t) {
    Object result = gen.yieldAll(inner);
    gen.yield(result);
  }

  private Generator<Object, Void, Void> outer(Pairing pairing, Generator<Object, Void, ?> inner) {
    Generator<Object, Void, Void> generator =
        pairing.outer(
            () -> ThrowTestWeft.outer(inner, trace),
            () -> Direct.generator(gen -> outer(gen, inner, trace)));
    trace.log("< " + generator.next());
    trace.log("< " + generator.next());
    return generator;
  }

  /** test_delegating_throw. */
  @ParameterizedTest
  @EnumSource
  void leavesBoth(Pairing pairing) {
    Generator<Object, Void, Void> generator =
        outer(
            pairing,
            pairing.<Object, Void, Void>inner(
                () -> ThrowTestWeft.doesNotCatch(trace),
                () -> Direct.generator(gen -> doesNotCatch(gen, trace))));
    Failure error = new Failure("tomato");
    assertThatThrownBy(() -> generator.raise(error)).isSameAs(error);
    assertThat(trace.events())
        .containsExactly(
            "outer starts", "< ham", "inner starts", "< spam", "inner finishes", "outer finishes");
  }

  /** test_returning_value_from_delegated_throw. */
  @ParameterizedTest
  @EnumSource
  void isCaughtByTheDelegate(Pairing pairing) {
    Generator<Object, Void, Void> generator =
        outer(
            pairing,
            pairing.<Object, Void, Void>inner(
                () -> ThrowTestWeft.catchesAndYields(trace),
                () -> Direct.generator(gen -> catchesAndYields(gen, trace))));
    assertThat(generator.raise(new Failure("tomato"))).isTrue();
    assertThat(generator.current()).isEqualTo("saved");
    generator.forEachRemaining(element -> trace.log("< " + element));
    assertThat(trace.events())
        .containsExactly(
            "outer starts",
            "< ham",
            "< spam",
            "inner caught tomato",
            "< yet more spam",
            "< eggs",
            "outer finishes");
  }

  /** test_catching_exception_from_subgen_and_returning. */
  @ParameterizedTest
  @EnumSource
  void isAnsweredByAResult(Pairing pairing) {
    for (Object value : List.of(2, List.of(2), new NoSuchElementException("2"))) {
      Generator<Object, Void, Object> inner =
          pairing.inner(
              () -> ThrowTestWeft.catchesAndReturns(value, trace),
              () -> Direct.<Object, Object>generator(gen -> catchesAndReturns(gen, value, trace)));
      Generator<Object, Void, Void> generator =
          pairing.outer(
              () -> ThrowTestWeft.yieldsTheResult(inner, trace),
              () -> Direct.generator(gen -> yieldsTheResult(gen, inner, trace)));
      assertThat(generator.next()).isEqualTo(1);
      assertThat(generator.raise(new Failure("raised"))).isTrue();
      assertThat(generator.current()).isSameAs(value);
    }
  }
}
