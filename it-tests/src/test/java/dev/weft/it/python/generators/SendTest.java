package dev.weft.it.python.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Direct;
import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Form;
import dev.weft.it.kit.Taken;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What test_generators has of send, in methods and in the doctests "coroutine". */
final class SendTest {
  private final Trace trace = Trace.ready();

  @Resumable
  static void prints(Exchange<Integer, Object> gen, Trace t) {
    t.log("got " + gen.yield(1));
    gen.yield(2);
  }

  @Resumable
  static void nothing(Yield<Object> gen, Trace t) {
    gen.yield(null);
  }

  @Resumable
  static void addsUp(Exchange<Object, Integer> gen, Trace t) {
    int count = 0;
    while (count < 200) {
      count += gen.yield(null);
      t.log("sum " + count);
    }
  }

  @Resumable
  static Object returnsWhatItIsSent(Exchange<Integer, Object> gen, Trace t) {
    return gen.yield(1);
  }

  @Resumable
  static Object delegatesAndReturns(Exchange<Integer, Object> gen, Trace t) {
    return gen.yieldAll(SendTestWeft.returnsWhatItIsSent(t));
  }

  private Generator<Integer, Object, Void> printing(Form form) {
    return form.of(
        () -> SendTestWeft.prints(trace), () -> Direct.exchange(gen -> prints(gen, trace)));
  }

  /** "coroutine": what is sent to a generator that has started is what its yield gives. */
  @ParameterizedTest
  @EnumSource
  void toOneThatHasStarted(Form form) {
    Generator<Integer, Object, Void> generator = printing(form);
    assertThat(generator.next()).isEqualTo(1);
    assertThat(generator.send(42)).isTrue();
    assertThat(generator.current()).isEqualTo(2);
    assertThat(trace.events()).containsExactly("got 42");
  }

  /** GeneratorTest.test_send_non_none_to_new_gen, "coroutine": refused; it starts later. */
  @ParameterizedTest
  @EnumSource
  void toOneThatHasNot(Form form) {
    Generator<Integer, Object, Void> generator = printing(form);
    assertThatThrownBy(() -> generator.send("foo")).isInstanceOf(IllegalStateException.class);
    assertThat(generator.state()).isEqualTo(GeneratorState.CREATED);
    assertThat(generator.next()).isEqualTo(1);
    assertThat(trace.events()).isEmpty();
  }

  /** "coroutine": a yield without a value yields None. */
  @ParameterizedTest
  @EnumSource
  void aYieldOfNothing(Form form) {
    Generator<Object, Void, Void> generator =
        form.of(
            () -> SendTestWeft.nothing(trace), () -> Direct.generator(gen -> nothing(gen, trace)));
    assertThat(Taken.rest(generator)).containsExactly((Object) null);
  }

  /** "coroutine": a yield on the right of an augmented assignment. */
  @ParameterizedTest
  @EnumSource
  void inAnAugmentedAssignment(Form form) {
    Generator<Object, Integer, Void> generator =
        form.of(() -> SendTestWeft.addsUp(trace), () -> Direct.exchange(gen -> addsUp(gen, trace)));
    assertThat(generator.advance()).isTrue();
    for (int i = 0; i < 3; i++) {
      assertThat(generator.send(10)).isTrue();
    }
    assertThat(trace.events()).containsExactly("sum 10", "sum 20", "sum 30");
    assertThat(generator.send(170)).isFalse();
  }

  /**
   * ExceptionTest.test_return_tuple and test_return_stopiteration: any value is returned as it is,
   * an exception too.
   */
  @ParameterizedTest
  @EnumSource
  void returnsAnyValue(Form form) {
    for (Object value : List.of(2, List.of(2), new NoSuchElementException("2"))) {
      Generator<Integer, Object, Object> generator =
          form.of(
              () -> SendTestWeft.returnsWhatItIsSent(trace),
              () ->
                  Direct.exchange(
                      gen -> {
                        return returnsWhatItIsSent(gen, trace);
                      }));
      assertThat(generator.next()).isEqualTo(1);
      assertThat(generator.send(value)).isFalse();
      assertThat(generator.result()).isSameAs(value);
    }
  }

  /** FinalizationTest.test_lambda_generator: so does one that only delegates. */
  @ParameterizedTest
  @EnumSource
  void returnsWhatItsDelegateIsSent(Form form) {
    Generator<Integer, Object, Object> generator =
        form.of(
            () -> SendTestWeft.delegatesAndReturns(trace),
            () ->
                Direct.exchange(
                    gen -> {
                      return delegatesAndReturns(gen, trace);
                    }));
    assertThat(generator.next()).isEqualTo(1);
    assertThat(generator.send(2)).isFalse();
    assertThat(generator.result()).isEqualTo(2);
  }
}
