package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Pairing;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_generators has of a generator as an object: its state, its iterator, no copies. */
final class StatesTest {
  private final Trace trace = Trace.ready();
  private Generator<String, Void, Void> outer;

  @Resumable
  static void inner(Yield<String> gen, Supplier<Generator<?, ?, ?>> outer, Trace t) {
    t.log("inner begins, outer " + outer.get().state());
    gen.yield("of inner");
    t.log("inner goes on, outer " + outer.get().state());
  }

  @Resumable
  static void outer(Yield<String> gen, Generator<String, ?, ?> inner, Trace t) {
    gen.yieldAll(inner);
    gen.yield("of outer");
  }

  @Resumable
  static void one(Yield<Integer> gen, Trace t) {
    gen.yield(1);
  }

  private Generator<Integer, Void, Void> one(Form form) {
    return form.of(() -> StatesTestWeft.one(trace), () -> Direct.generator(gen -> one(gen, trace)));
  }

  /** YieldFromTests.test_generator_gi_yieldfrom: the states of one that delegates. */
  @ParameterizedTest
  @EnumSource
  void whileItDelegates(Pairing pairing) {
    Generator<String, Void, Void> inner =
        pairing.inner(
            () -> StatesTestWeft.inner(() -> outer, trace),
            () -> Direct.generator(gen -> inner(gen, () -> outer, trace)));
    outer =
        pairing.outer(
            () -> StatesTestWeft.outer(inner, trace),
            () -> Direct.generator(gen -> outer(gen, inner, trace)));
    assertThat(outer.state()).isEqualTo(GeneratorState.CREATED);
    assertThat(outer.send(null)).isTrue();
    assertThat(outer.current()).isEqualTo("of inner");
    assertThat(outer.state()).isEqualTo(GeneratorState.SUSPENDED);
    assertThat(inner.state()).isEqualTo(GeneratorState.SUSPENDED);
    assertThat(outer.send(null)).isTrue();
    assertThat(outer.current()).isEqualTo("of outer");
    assertThat(outer.state()).isEqualTo(GeneratorState.SUSPENDED);
    assertThat(inner.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(Taken.rest(outer)).isEmpty();
    assertThat(outer.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(trace.events())
        .containsExactly("inner begins, outer RUNNING", "inner goes on, outer RUNNING");
  }

  /** "email": iter(i) is i; but a second time, or once it has begun, it is a fresh one. */
  @ParameterizedTest
  @EnumSource
  void isItsOwnIterator(Form form) {
    Generator<Integer, Void, Void> generator = one(form);
    assertThat(generator.iterator() == generator).isTrue();
    assertThat(generator.iterator() == generator).isFalse();
    Generator<Integer, Void, Void> begun = one(form);
    assertThat(begun.next()).isEqualTo(1);
    assertThat(begun.iterator() == begun).isFalse();
    assertThat(begun.iterator().next()).isEqualTo(1);
  }

  /** GeneratorTest.test_copy and test_pickle: neither copied nor written down. */
  @ParameterizedTest
  @EnumSource
  void isNotCopied(Form form) throws Exception {
    Generator<Integer, Void, Void> generator = one(form);
    assertThat((Object) generator).isNotInstanceOf(Cloneable.class);
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> out.writeObject(generator))
          .isInstanceOf(NotSerializableException.class);
    }
  }
}
