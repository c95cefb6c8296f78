package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Pairing;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_yield_from.TestPEP380Operation has of generators that delegate in a circle. */
final class LoopsTest {
  private final Trace trace = Trace.ready();
  private Generator<Integer, Object, Void> outer;

  /** Yields 0, delegates, yields 3; each yield survives a failure. */
  @Resumable
  static void outer(Exchange<Integer, Object> gen, Supplier<Generator<Integer, Object, ?>> inner) {
    try {
      gen.yield(0);
    } catch (Failure e) {
      // goes on
    }
    gen.yieldAll(inner.get());
    try {
      gen.yield(3);
    } catch (Failure e) {
      // goes on
    }
  }

  /** Yields 1, tries to delegate to the outer one, yields 2. */
  @Resumable
  static void inner(
      Exchange<Integer, Object> gen, Supplier<Generator<Integer, Object, ?>> outer, Trace t) {
    try {
      gen.yield(1);
    } catch (Failure e) {
      // goes on
    }
    try {
      gen.yieldAll(outer.get());
    } catch (IllegalStateException e) {
      t.log(e.getMessage());
    }
    try {
      gen.yield(2);
    } catch (Failure e) {
      // goes on
    }
  }

  @Resumable
  static void innerThatDoesNotCatch(
      Exchange<Integer, Object> gen, Supplier<Generator<Integer, Object, ?>> outer, Trace t) {
    gen.yield(1);
    t.log("inner delegates to outer");
    gen.yieldAll(outer.get());
    t.log("never");
  }

  private void make(Pairing pairing) {
    Generator<Integer, Object, Void> inner =
        pairing.inner(
            () -> LoopsTestWeft.inner(() -> outer, trace),
            () -> Direct.exchange(gen -> inner(gen, () -> outer, trace)));
    outer = around(pairing, inner);
  }

  private static Generator<Integer, Object, Void> around(
      Pairing pairing, Generator<Integer, Object, Void> inner) {
    return pairing.outer(
        () -> LoopsTestWeft.outer(() -> inner),
        () -> Direct.exchange(gen -> outer(gen, () -> inner)));
  }

  private void assertAllElements(List<Integer> found) {
    assertThat(found).containsExactly(0, 1, 2, 3);
    assertThat(trace.events()).containsExactly("generator already executing");
  }

  /** test_delegating_generators_claim_to_be_running: by next, by send, by throw. */
  @ParameterizedTest
  @EnumSource
  void byNext(Pairing pairing) {
    make(pairing);
    assertAllElements(Taken.rest(outer));
  }

  @ParameterizedTest
  @EnumSource
  void bySend(Pairing pairing) {
    make(pairing);
    List<Integer> found = new ArrayList<>();
    found.add(outer.next());
    while (outer.send(42)) {
      found.add(outer.current());
    }
    assertAllElements(found);
  }

  @ParameterizedTest
  @EnumSource
  void byThrow(Pairing pairing) {
    make(pairing);
    List<Integer> found = new ArrayList<>();
    found.add(outer.next());
    while (outer.raise(new Failure("raised"))) {
      found.add(outer.current());
    }
    assertAllElements(found);
  }

  /** test_attempted_yield_from_loop: the circle is refused, and the refusal leaves both. */
  @ParameterizedTest
  @EnumSource
  void notCaught(Pairing pairing) {
    Generator<Integer, Object, Void> inner =
        pairing.inner(
            () -> LoopsTestWeft.innerThatDoesNotCatch(() -> outer, trace),
            () -> Direct.exchange(gen -> innerThatDoesNotCatch(gen, () -> outer, trace)));
    outer = around(pairing, inner);
    List<Integer> found = new ArrayList<>();
    assertThatThrownBy(() -> outer.forEachRemaining(found::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator already executing");
    assertThat(found).containsExactly(0, 1);
    assertThat(trace.events()).containsExactly("inner delegates to outer");
    assertThat(outer.advance()).isFalse();
    assertThat(inner.advance()).isFalse();
  }
}
