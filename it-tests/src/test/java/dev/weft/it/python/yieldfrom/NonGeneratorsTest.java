package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_yield_from.TestPEP380Operation has of delegates that are no generators. */
final class NonGeneratorsTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void toIterable(Exchange<Integer, Object> gen, Trace t) {
    try {
      t.log("starting");
      gen.yieldAll(List.of(0, 1, 2));
      t.log("at the end");
    } finally {
      t.log("finishing");
    }
  }

  @Resumable
  static void toIterator(Exchange<Integer, Object> gen, Trace t) {
    try {
      t.log("starting");
      gen.yieldAll(List.of(0, 1, 2).iterator());
      t.log("at the end");
    } finally {
      t.log("finishing");
    }
  }

  @Resumable
  static void toStream(Exchange<Integer, Object> gen, Trace t) {
    try {
      t.log("starting");
      gen.yieldAll(IntStream.range(0, 3).boxed());
      t.log("at the end");
    } finally {
      t.log("finishing");
    }
  }

  /** The kinds of delegate, in both forms. */
  private List<Generator<Integer, Object, Void>> all(Form form) {
    return List.of(
        form.of(
            () -> NonGeneratorsTestWeft.toIterable(trace),
            () -> Direct.exchange(gen -> toIterable(gen, trace))),
        form.of(
            () -> NonGeneratorsTestWeft.toIterator(trace),
            () -> Direct.exchange(gen -> toIterator(gen, trace))),
        form.of(
            () -> NonGeneratorsTestWeft.toStream(trace),
            () -> Direct.exchange(gen -> toStream(gen, trace))));
  }

  /** test_delegation_of_next_to_non_generator. */
  @ParameterizedTest
  @EnumSource
  void next(Form form) {
    for (Generator<Integer, Object, Void> generator : all(form)) {
      assertThat(Taken.rest(generator)).containsExactly(0, 1, 2);
    }
    assertThat(trace.events().subList(0, 3)).containsExactly("starting", "at the end", "finishing");
  }

  /** test_conversion_of_sendNone_to_next. */
  @ParameterizedTest
  @EnumSource
  void sendOfNull(Form form) {
    for (Generator<Integer, Object, Void> generator : all(form)) {
      for (int i = 0; i < 3; i++) {
        assertThat(generator.send(null)).isTrue();
        assertThat(generator.current()).isEqualTo(i);
      }
      assertThat(generator.send(null)).isFalse();
    }
  }

  /** test_delegation_of_close_to_non_generator. */
  @ParameterizedTest
  @EnumSource
  void close(Form form) {
    for (Generator<Integer, Object, Void> generator : all(form)) {
      generator.advance();
      generator.close();
      assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
    }
    assertThat(trace.events().subList(0, 2)).containsExactly("starting", "finishing");
  }

  /** test_delegating_throw_to_non_generator. */
  @ParameterizedTest
  @EnumSource
  void raise(Form form) {
    for (Generator<Integer, Object, Void> generator : all(form)) {
      generator.advance();
      Failure error = new Failure("tomato");
      assertThatThrownBy(() -> generator.raise(error)).isSameAs(error);
      assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
    }
    assertThat(trace.events().subList(0, 2)).containsExactly("starting", "finishing");
  }

  /** test_attempting_to_send_to_non_generator: what has no send gets none; it is no dropping. */
  @ParameterizedTest
  @EnumSource
  void send(Form form) {
    for (Generator<Integer, Object, Void> generator : all(form)) {
      generator.advance();
      assertThatThrownBy(() -> generator.send(42))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("send");
      assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
    }
    assertThat(trace.events().subList(0, 2)).containsExactly("starting", "finishing");
  }
}
