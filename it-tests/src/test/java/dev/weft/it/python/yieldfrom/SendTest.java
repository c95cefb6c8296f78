package dev.weft.it.python.yieldfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Foreign;
import dev.weft.it.kit.Pairing;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_yield_from.TestPEP380Operation has of send. */
final class SendTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void outer(Exchange<String, Object> gen, Generator<String, Object, ?> inner, Trace t) {
    t.log("outer got " + gen.yield("ham"));
    gen.yieldAll(inner);
    t.log("outer got " + gen.yield("eggs"));
  }

  @Resumable
  static void inner(Exchange<String, Object> gen, Trace t) {
    t.log("inner got " + gen.yield("spam"));
    t.log("inner got " + gen.yield("more spam"));
  }

  @Resumable
  static void failing(Exchange<String, Object> gen, Trace t) {
    t.log("inner got " + gen.yield("spam"));
    throw new Failure("eels");
  }

  @Resumable
  static Object returns(Exchange<String, Object> gen, Object value, Trace t) {
    t.log("inner got " + gen.yield("spam"));
    t.log("inner returns " + value);
    return value;
  }

  @Resumable
  static Object onlyDelegates(
      Exchange<String, Object> gen, Generator<String, Object, Object> inner, Trace t) {
    return gen.yieldAll(inner);
  }

  private Generator<String, Object, Void> outer(
      Pairing pairing, Generator<String, Object, ?> inner) {
    return pairing.outer(
        () -> SendTestWeft.outer(inner, trace),
        () -> Direct.exchange(gen -> outer(gen, inner, trace)));
  }

  private void sendNumbers(Generator<String, Object, Void> generator) {
    generator.advance();
    for (int i = 1; generator.send(i); i++) {
      trace.log("< " + generator.current());
    }
  }

  /** test_delegation_of_send. */
  @ParameterizedTest
  @EnumSource
  void goesToTheDelegate(Pairing pairing) {
    sendNumbers(
        outer(
            pairing,
            pairing.<String, Object, Void>inner(
                () -> SendTestWeft.inner(trace), () -> Direct.exchange(gen -> inner(gen, trace)))));
    assertThat(trace.events())
        .containsExactly(
            "outer got 1",
            "< spam",
            "inner got 2",
            "< more spam",
            "inner got 3",
            "< eggs",
            "outer got 4");
  }

  /** test_handling_exception_while_delegating_send. */
  @ParameterizedTest
  @EnumSource
  void failsInTheDelegate(Pairing pairing) {
    Generator<String, Object, Void> generator =
        outer(
            pairing,
            pairing.<String, Object, Void>inner(
                () -> SendTestWeft.failing(trace),
                () -> Direct.exchange(gen -> failing(gen, trace))));
    assertThatThrownBy(() -> sendNumbers(generator)).isInstanceOf(Failure.class);
    assertThat(trace.events()).containsExactly("outer got 1", "< spam", "inner got 2");
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
  }

  private Generator<String, Object, Object> returning(Pairing pairing, Object value) {
    return pairing.inner(
        () -> SendTestWeft.returns(value, trace),
        () ->
            Direct.exchange(
                gen -> {
                  return returns(gen, value, trace);
                }));
  }

  /**
   * test_next_and_return_with_value, test_send_and_return_with_value and
   * test_value_attribute_of_StopIteration_exception: the result, whatever it is, by itself and
   * through a delegator.
   */
  @ParameterizedTest
  @EnumSource
  void andReturnsAnyValue(Pairing pairing) {
    for (Object value : new Object[] {null, 1, List.of(2), new NoSuchElementException("3")}) {
      for (Object sent : new Object[] {null, "spam"}) {
        Generator<String, Object, Object> alone = returning(pairing, value);
        alone.advance();
        assertThat(alone.send(sent)).isFalse();
        assertThat(alone.result()).isSameAs(value);

        Generator<String, Object, Object> inner = returning(pairing, value);
        Generator<String, Object, Object> outer =
            pairing.outer(
                () -> SendTestWeft.onlyDelegates(inner, trace),
                () ->
                    Direct.exchange(
                        gen -> {
                          return onlyDelegates(gen, inner, trace);
                        }));
        outer.advance();
        assertThat(outer.send(sent)).isFalse();
        assertThat(outer.result()).isSameAs(value);
      }
    }
    assertThat(trace.events().subList(0, 2))
        .containsExactly("inner got null", "inner returns null");
  }

  /**
   * test_send_tuple_with_custom_generator: a generator of somebody else's making gets it as it is.
   */
  @ParameterizedTest
  @EnumSource
  void toSomebodyElses(Pairing pairing) {
    Object[] got = new Object[1];
    Generator<String, Object, Void> mine =
        new Foreign<>(SendTestWeft.inner(trace)) {
          @Override
          public boolean send(Object value) {
            got[0] = value;
            return super.send(null);
          }
        };
    Generator<String, Object, Void> generator = outer(pairing, mine);
    generator.advance();
    generator.advance();
    List<Integer> sent = List.of(1, 2, 3, 4);
    assertThat(generator.send(sent)).isTrue();
    assertThat(got[0]).isSameAs(sent);
  }
}
