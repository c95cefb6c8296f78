package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.GeneratorExit;
import dev.weft.GeneratorState;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The elements of an asynchronous generator, its end, and what it does before its start. */
final class IterationTest {
  @Resumable
  static void threeAfterAwaits(AsyncExchange<Integer, String> gen, Trace t) {
    gen.await(t.later("a", 0));
    String sent = gen.yield(123);
    t.log("sent " + sent);
    gen.await(t.later("b", 0));
    gen.yield(456);
    gen.await(t.later("c", 0));
    gen.yield(789);
  }

  @Resumable
  static void oneBetweenAwaits(AsyncYield<Integer> gen, Trace t) {
    gen.await(t.later("a", 0));
    gen.yield(123);
    gen.await(t.later("b", 0));
  }

  @Resumable
  static void endsByReturn(AsyncYield<Integer> gen, Trace t) {
    gen.yield(1);
    gen.await(t.later("a", 0));
    gen.yield(2);
    if (gen.await(t.later("b", true))) {
      return;
    }
    gen.yield(3);
  }

  @Resumable
  static String returnsValue(AsyncYield<Integer> gen, Trace t) {
    gen.await(t.later("a", 0));
    gen.yield(1);
    return "12";
  }

  @Resumable
  static String returnsValueOnly(AsyncYield<Integer> gen, Trace t) {
    if (t.stageCount() < 0) {
      gen.yield(0);
    }
    return "12";
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_iteration_01 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void yieldsItsElementsInOrder(Mode mode) {
    Steps gen = Steps.of(mode, IterationTest.class, "threeAfterAwaits");

    assertThat(gen.all()).containsExactly(123, 456, 789, Steps.STOP);
    assertThat(gen.events()).contains("sent null");
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_iteration_02 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aStepThatAwaitsIsPending(Mode mode) {
    Steps gen = Steps.of(mode, IterationTest.class, "oneBetweenAwaits");

    var first = gen.generator().advance();
    assertThat(first.toCompletableFuture().isDone()).isEqualTo(!mode.isLate());
    assertThat(gen.await(first)).isTrue();
    assertThat(gen.generator().current()).isEqualTo(123);
    var second = gen.generator().advance();
    assertThat(second.toCompletableFuture().isDone()).isEqualTo(!mode.isLate());
    assertThat(gen.await(second)).isFalse();
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_01 and _03 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void returnEndsItForEver(Mode mode) {
    Steps gen = Steps.of(mode, IterationTest.class, "endsByReturn");

    assertThat(gen.all()).isEqualTo(List.of(1, 2, Steps.STOP));
    assertThat(gen.anext()).isEqualTo(Steps.STOP);
    assertThat(gen.asend("late")).isEqualTo(Steps.STOP);
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
  }

  /** test_asyncgen.AsyncGenSyntaxTest.test_async_gen_syntax_03 to _05; here PEP 828 holds. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void mayReturnAValue(Mode mode) {
    Steps some = Steps.of(mode, IterationTest.class, "returnsValue");
    Steps none = Steps.of(mode, IterationTest.class, "returnsValueOnly");

    assertThat(some.all()).containsExactly(1, Steps.STOP);
    assertThat(none.all()).containsExactly(Steps.STOP);
    assertThat(some.generator().result()).isEqualTo("12");
    assertThat(none.generator().result()).isEqualTo("12");
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_exception_10, test_coroutines.test_func_13 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void takesNoValueBeforeItsFirstYield(Mode mode) {
    Steps gen = Steps.of(mode, IterationTest.class, "threeAfterAwaits");

    assertThatThrownBy(() -> gen.asend("early")).isInstanceOf(IllegalStateException.class);
    assertThat(gen.state()).isEqualTo(GeneratorState.CREATED);
    assertThat(gen.asend(null)).isEqualTo(123);
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_3_arg_deprecation_warning: its one effect. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anErrorBeforeTheStartClosesIt(Mode mode) {
    Steps exit = Steps.of(mode, IterationTest.class, "oneBetweenAwaits");
    Steps failure = Steps.of(mode, IterationTest.class, "oneBetweenAwaits");

    assertThatThrownBy(() -> exit.athrow(new GeneratorExit())).isInstanceOf(GeneratorExit.class);
    assertThatThrownBy(() -> failure.athrow(new Failure("early"))).hasMessage("early");
    assertThat(exit.anext()).isEqualTo(Steps.STOP);
    assertThat(failure.anext()).isEqualTo(Steps.STOP);
    assertThat(exit.events()).isEmpty();
  }
}
