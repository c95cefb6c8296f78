package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncExchange;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** asend and athrow, answered by elements, by the end and by failures. */
final class SendAndRaiseTest {
  @Resumable
  static void catchesOnce(AsyncYield<Integer> gen, Trace t) {
    gen.yield(1);
    gen.await(t.later("a", 0));
    try {
      gen.yield(2);
      gen.yield(3);
    } catch (ArithmeticException e) {
      gen.yield(1000);
    }
    gen.await(t.later("b", 0));
    gen.yield(4);
  }

  @Resumable
  static void echoes(AsyncExchange<Integer, Integer> gen, Trace t) {
    Integer sent = gen.yield(t.note("first", 1));
    if (sent == null) {
      return;
    }
    Integer again = gen.yield(sent);
    gen.yield(again == null ? 0 : again * 100);
  }

  @Resumable
  static void doubles(AsyncExchange<Integer, Integer> gen, Trace t) {
    try {
      gen.await(t.later("a", 0));
      Integer sent = gen.yield(1);
      gen.await(t.later("b", 0));
      gen.yield(sent == null ? -1 : sent * 2);
      gen.await(t.later("c", 0));
    } finally {
      gen.await(t.later("d", 0));
      t.log("done");
    }
  }

  private static CompletionStage<Integer> cancelled() {
    CompletableFuture<Integer> stage = new CompletableFuture<>();
    stage.cancel(true);
    return stage;
  }

  @Resumable
  static void failsWhenSent(AsyncExchange<Integer, Boolean> gen, Trace t) {
    try {
      gen.await(t.later("a", 0));
      Boolean sent = gen.yield(1);
      int divisor = gen.await(sent == null ? cancelled() : t.later("zero", 0));
      gen.yield(1 / divisor);
    } finally {
      gen.await(t.later("b", 0));
      t.log("done");
    }
  }

  @Resumable
  static void recovers(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.await(t.later("a", 0));
      int value = 0;
      try {
        gen.yield(1);
      } catch (Failure e) {
        value = 1000;
        gen.await(t.later("b", 0));
      } catch (IllegalArgumentException e) {
        gen.await(cancelled());
      }
      gen.yield(value * 2);
      gen.await(t.later("c", 0));
    } finally {
      gen.await(t.later("d", 0));
      t.log("done");
    }
  }

  /** A stage that looks alike in every trace. */
  private static final class Named extends CompletableFuture<Integer> {
    @Override
    public String toString() {
      return "a stage";
    }
  }

  @Resumable
  static void oddElements(AsyncYield<Object> gen, Trace t) {
    try {
      gen.yield(List.of(t.note("one", 1)));
    } catch (ArithmeticException e) {
      gen.yield(e);
    }
    gen.yield(new Named());
    gen.yield(false);
  }

  private static Steps steps(Mode mode, String template) {
    return Steps.of(mode, SendAndRaiseTest.class, template);
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_anext_04 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anErrorThatIsCaughtIsAnsweredByTheNextElement(Mode mode) {
    Steps gen = steps(mode, "catchesOnce");

    assertThat(List.of(gen.anext(), gen.anext())).isEqualTo(List.of(1, 2));
    assertThat(gen.athrow(new ArithmeticException())).isEqualTo(1000);
    assertThat(gen.anext()).isEqualTo(4);
    assertThat(gen.anext()).isEqualTo(Steps.STOP);
    assertThat(steps(mode, "catchesOnce").all()).containsExactly(1, 2, 3, 4, Steps.STOP);
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_anext_05 and _06 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void whatIsSentIsTheValueOfTheYield(Mode mode) {
    Steps gen = steps(mode, "echoes");
    Steps ended = steps(mode, "echoes");

    assertThat(List.of(gen.asend(null), gen.asend(10), gen.asend(12))).hasToString("[1, 10, 1200]");
    assertThat(gen.anext()).isEqualTo(Steps.STOP);
    assertThat(List.of(ended.asend(null), ended.asend(null))).isEqualTo(List.of(1, Steps.STOP));
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_asend_01 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void awaitsBetweenSends(Mode mode) {
    Steps gen = steps(mode, "doubles");

    assertThat(List.of(gen.asend(null), gen.asend(100), gen.asend(null)))
        .isEqualTo(List.of(1, 200, Steps.STOP));
    assertThat(gen.events()).containsExactly("done");
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_asend_02 and _03 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aFailureAfterASendWaitsForFinally(Mode mode) {
    Steps failed = steps(mode, "failsWhenSent");
    Steps cancelled = steps(mode, "failsWhenSent");
    failed.anext();
    cancelled.anext();

    assertThatThrownBy(() -> failed.asend(true)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(cancelled::anext).isInstanceOf(CancellationException.class);
    assertThat(failed.events()).containsExactly("done");
    assertThat(cancelled.events()).containsExactly("done");
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_athrow_01 and _02 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anErrorIsRaisedAtTheYield(Mode mode) {
    Steps gen = steps(mode, "recovers");
    Steps cancelled = steps(mode, "recovers");
    cancelled.anext();

    assertThat(gen.asend(null)).isEqualTo(1);
    assertThat(gen.athrow(new Failure("raised"))).isEqualTo(2000);
    assertThat(gen.asend(null)).isEqualTo(Steps.STOP);
    assertThat(gen.events()).containsExactly("done");
    assertThatThrownBy(() -> cancelled.athrow(new IllegalArgumentException()))
        .isInstanceOf(CancellationException.class);
    assertThat(cancelled.events()).containsExactly("done");
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_athrow_03 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anErrorAnsweredByReturningEndsIt(Mode mode) {
    Steps gen = Steps.of(mode, CloseTest.class, "swallows");
    gen.anext();

    assertThat(gen.athrow(new Failure("raised"))).isEqualTo(Steps.STOP);
    assertThat(gen.events()).containsExactly("swallowed Failure", "done");
  }

  /**
   * test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_anext_tuple, anext_stopiteration,
   * athrow_tuple and athrow_stopiteration; test_coroutines.test_coro_wrapper_send_tuple
   */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anElementMayBeAnything(Mode mode) {
    Steps gen = steps(mode, "oddElements");
    ArithmeticException raised = new ArithmeticException();

    assertThat(gen.anext()).isEqualTo(List.of(1));
    assertThat(gen.athrow(raised)).isSameAs(raised);
    assertThat(gen.anext()).isInstanceOf(CompletionStage.class);
    assertThat(gen.anext()).isEqualTo(false);
    assertThat(gen.anext()).isEqualTo(Steps.STOP);
  }
}
