package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Foreign;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_yield_from.TestPEP380Operation has of generators that somebody else has written. */
final class ForeignTest {
  private final Trace trace = Trace.ready();
  private Generator<Integer, Object, Object> generator;

  @Resumable
  static Object outer(
      Exchange<Integer, Object> gen, Generator<Integer, Object, Object> inner, Trace t) {
    return gen.yieldAll(inner);
  }

  @Resumable
  static Object ones(Exchange<Integer, Object> gen, Trace t, int count) {
    for (int i = 0; i < count; i++) {
      gen.yield(1);
    }
    return 42;
  }

  /** Each of its ways to be answered fails. */
  private static final class Broken extends Foreign<Integer, Object, Object> {
    Broken(Trace trace) {
      super(ForeignTestWeft.ones(trace, 3));
    }

    @Override
    public boolean send(Object value) {
      throw new ArithmeticException("send");
    }

    @Override
    public boolean raise(Throwable error) {
      throw new ArithmeticException("raise");
    }

    @Override
    public void close() {
      throw new ArithmeticException("close");
    }
  }

  private Generator<Integer, Object, Object> outer(
      Form form, Generator<Integer, Object, Object> inner) {
    return form.of(
        () -> ForeignTestWeft.outer(inner, trace),
        () ->
            Direct.exchange(
                gen -> {
                  return outer(gen, inner, trace);
                }));
  }

  /**
   * test_broken_getattr_handling: what the delegate's own send, raise and close throw is thrown
   * where it delegates. CPython only reports a close that it cannot look up; here a close that
   * fails is a failure.
   */
  @ParameterizedTest
  @EnumSource
  void aBrokenOne(Form form) {
    Generator<Integer, Object, Object> sent = outer(form, new Broken(trace));
    assertThat(sent.next()).isEqualTo(1);
    assertThatThrownBy(() -> sent.send(1))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("send");
    Generator<Integer, Object, Object> raised = outer(form, new Broken(trace));
    assertThat(raised.next()).isEqualTo(1);
    assertThatThrownBy(() -> raised.raise(new IllegalArgumentException()))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("raise");
    Generator<Integer, Object, Object> closed = outer(form, new Broken(trace));
    assertThat(closed.next()).isEqualTo(1);
    assertThatThrownBy(closed::close).isInstanceOf(ArithmeticException.class).hasMessage("close");
    assertThat(List.of(sent.state(), raised.state(), closed.state()))
        .containsOnly(GeneratorState.CLOSED);
  }

  /** test_custom_iterator_return: it ends at once, and has a result. */
  @ParameterizedTest
  @EnumSource
  void oneThatOnlyReturns(Form form) {
    Generator<Integer, Object, Object> nothing =
        outer(form, new Foreign<>(ForeignTestWeft.ones(trace, 0)));
    assertThat(nothing.advance()).isFalse();
    assertThat(nothing.result()).isEqualTo(42);
  }

  /** test_delegating_generators_claim_to_be_running, its last part: seen from its close. */
  @ParameterizedTest
  @EnumSource
  void oneThatLooksBackWhenItIsClosed(Form form) {
    List<Object> seen = new ArrayList<>();
    generator =
        outer(
            form,
            new Foreign<>(ForeignTestWeft.ones(trace, 9)) {
              @Override
              public void close() {
                seen.add(generator.state());
                assertThatThrownBy(generator::advance)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("generator already executing");
                super.close();
              }
            });
    generator.advance();
    generator.close();
    assertThat(seen).containsExactly(GeneratorState.RUNNING);
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
  }
}
