package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.GeneratorExit;
import dev.weft.GeneratorState;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exceptions that leave asynchronous generators and coroutines. */
final class ExceptionsTest {
  @Resumable
  static void awaitFails(AsyncYield<Integer> gen, Trace t) {
    gen.await(t.later("a", 0));
    gen.yield(123);
    gen.await(
        t.later("b", 0)
            .thenApply(
                zero -> {
                  throw new Failure("awaited");
                }));
    gen.yield(456);
  }

  @Resumable
  static void dividesByZero(AsyncYield<Integer> gen, Trace t) {
    gen.await(t.later("a", 0));
    gen.yield(123);
    gen.yield(1 / gen.await(t.later("zero", 0)));
  }

  @Resumable
  static void throwsTheEndOfAnother(AsyncYield<Integer> gen, Trace t) {
    gen.yield(t.note("element", 123));
    throw new NoSuchElementException("of another");
  }

  @Resumable
  static int sumOfOneThatThrowsTheEnd(Await async, Trace t) {
    int sum = 0;
    for (int x : async.each(ExceptionsTestWeft.throwsTheEndOfAnother(t))) {
      sum += x;
    }
    return sum;
  }

  @Resumable
  static void throwsTheExit(AsyncYield<Integer> gen, Trace t) {
    gen.yield(t.note("element", 10));
    gen.yield(t.note("element", 20));
  }

  @Resumable
  static void catchesTheExitOfAnother(AsyncYield<Integer> gen, Trace t) {
    gen.yield(1);
    var other = ExceptionsTestWeft.throwsTheExit(t);
    gen.await(other.send(null));
    try {
      gen.await(other.raise(new GeneratorExit()));
    } catch (GeneratorExit e) {
      gen.yield(2);
    }
    gen.yield(3);
  }

  @Resumable
  static Object returnsAnException(Await async, Trace t) {
    try {
      throw new Failure("handled");
    } catch (Failure e) {
      return async.await(t.later("exception", new IllegalArgumentException("a value")));
    }
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_exception_03 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void ofAnAwaitedStage(Mode mode) {
    Steps gen = Steps.of(mode, ExceptionsTest.class, "awaitFails");

    assertThat(gen.anext()).isEqualTo(123);
    assertThatThrownBy(gen::anext).isExactlyInstanceOf(Failure.class).hasMessage("awaited");
    assertThat(gen.anext()).isEqualTo(Steps.STOP);
  }

  /**
   * test_asyncgen.AsyncGenTest.test_async_gen_exception_04,
   * test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_02
   */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void ofTheBody(Mode mode) {
    Steps gen = Steps.of(mode, ExceptionsTest.class, "dividesByZero");

    assertThat(gen.all()).containsExactly(123, "ArithmeticException", Steps.STOP);
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
  }

  /**
   * test_asyncgen.AsyncGenTest.test_async_gen_exception_05 and _06, test_coroutines.test_func_2: no
   * exception means the end here, so none need be replaced, and none ends a loop by mistake.
   */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void noneMeansTheEnd(Mode mode) {
    Trace trace = mode.trace();
    Task<Integer> sum = mode.start(ExceptionsTest.class, "sumOfOneThatThrowsTheEnd", trace);

    assertThatThrownBy(() -> Steps.await(sum, trace))
        .isExactlyInstanceOf(NoSuchElementException.class)
        .hasMessage("of another");
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_exception_11 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anExitRaisedByHandComesOut(Mode mode) {
    Steps gen = Steps.of(mode, ExceptionsTest.class, "catchesTheExitOfAnother");

    assertThat(gen.all()).containsExactly(1, 2, 3, Steps.STOP);
  }

  /** test_coroutines.CoroutineTest.test_await_16, test_coro_wrapper_send_stop_iterator */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anExceptionThatIsAValueIsLeftAlone(Mode mode) {
    Trace trace = mode.trace();
    Task<Object> task = mode.start(ExceptionsTest.class, "returnsAnException", trace);

    Throwable value = (Throwable) Steps.await(task, trace);

    assertThat(value).hasMessage("a value").hasNoCause().hasNoSuppressedExceptions();
  }
}
