package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncExchange;
import dev.weft.AsyncGenerator;
import dev.weft.AsyncYield;
import dev.weft.GeneratorExit;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps while another is pending or running, and stages that are awaited twice. */
final class OverlapTest {
  private static final String EXECUTING = "generator already executing";

  private static CompletionStage<?> step(AsyncGenerator<?, ?, ?> gen, int kind) {
    return switch (kind) {
      case 0 -> gen.advance();
      case 1 -> gen.send(null);
      case 2 -> gen.raise(new Failure("by itself"));
      default -> gen.closeAsync();
    };
  }

  @Resumable
  static void meddles(AsyncYield<String> gen, Trace t) {
    AsyncGenerator<?, ?, ?> self = t.asyncSelf();
    for (int i = 0; i < 4; i++) {
      try {
        gen.await(step(self, i));
      } catch (IllegalStateException e) {
        t.log(e.getMessage());
      }
      gen.await(t.later("between " + i, 0));
    }
    gen.yield("untouched, " + self.state());
  }

  @Resumable
  static void awaitsForEver(AsyncExchange<Integer, Integer> gen, Trace t) {
    Integer sent = 0;
    try {
      sent = gen.yield(0);
    } catch (Failure e) {
      t.log("raised " + e.getMessage());
    }
    while (t.stageCount() < 5) {
      try {
        gen.await(t.later("wait " + t.stageCount(), 0));
      } catch (Failure e) {
        t.log("never " + e.getMessage());
      }
    }
    gen.yield(sent == null ? 1 : sent);
  }

  @Resumable
  static void awaitsAtExit(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.await(t.later("a", 0));
      gen.yield(1);
    } catch (GeneratorExit e) {
      gen.await(t.later("b", 0));
      t.log("left");
    }
  }

  @Resumable
  static void one(AsyncYield<Integer> gen, Trace t) {
    gen.await(t.later("a", 0));
    gen.yield(1);
  }

  private static Steps steps(Mode mode, String template) {
    return Steps.of(mode, OverlapTest.class, template);
  }

  /** test_asyncgen.AsyncGenTest.test_async_gen_exception_12, test_coroutines.test_func_12 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aBodyCannotStepItself(Mode mode) {
    Steps gen = steps(mode, "meddles");

    assertThat(gen.anext()).isEqualTo("untouched, RUNNING");
    assertThat(gen.events()).containsExactly(EXECUTING, EXECUTING, EXECUTING, EXECUTING);
    assertThat(gen.anext()).isEqualTo(Steps.STOP);
  }

  /**
   * test_asyncgen.AsyncGenTest.test_async_gen_asend_throw_concurrent_with_send and
   * test_async_gen_athrow_throw_concurrent_with_send,
   * test_asyncgen.TestUnawaitedWarnings.test_asend_send_already_running and
   * test_athrow_send_already_running, test_coroutines.test_await_15
   */
  @ParameterizedTest
  @EnumSource(names = {"MACHINE_LATE", "DIRECT_LATE"})
  void aStepWhileASendIsPendingFailsAlone(Mode mode) {
    Steps gen = steps(mode, "awaitsForEver");
    gen.anext();

    CompletionStage<Boolean> pending = gen.generator().send(7);

    assertRefused(gen);
    assertThat(gen.await(pending)).isTrue();
    assertThat(gen.generator().current()).isEqualTo(7);
    assertThat(gen.events()).isEmpty();
  }

  /**
   * test_asyncgen.AsyncGenTest.test_async_gen_asend_throw_concurrent_with_throw and
   * test_async_gen_athrow_throw_concurrent_with_throw
   */
  @ParameterizedTest
  @EnumSource(names = {"MACHINE_LATE", "DIRECT_LATE"})
  void aStepWhileARaiseIsPendingFailsAlone(Mode mode) {
    Steps gen = steps(mode, "awaitsForEver");
    gen.anext();

    CompletionStage<Boolean> pending = gen.generator().raise(new Failure("x"));

    assertRefused(gen);
    assertThat(gen.await(pending)).isTrue();
    assertThat(gen.events()).containsExactly("raised x");
  }

  private static void assertRefused(Steps gen) {
    assertThatThrownBy(gen::anext).isInstanceOf(IllegalStateException.class).hasMessage(EXECUTING);
    assertThatThrownBy(() -> gen.asend(8)).hasMessage(EXECUTING);
    assertThatThrownBy(() -> gen.athrow(new Failure("y"))).hasMessage(EXECUTING);
  }

  /**
   * test_asyncgen.AsyncGenTest.test_async_gen_asend_close_runtime_error and
   * test_async_gen_athrow_close_runtime_error, test_coroutines.test_func_14: an await in answer to
   * an exit is legal here, since the closing is asynchronous.
   */
  @ParameterizedTest
  @EnumSource(names = {"MACHINE_LATE", "DIRECT_LATE"})
  void aPendingStepIsClosedAndMayAwait(Mode mode) {
    Steps gen = steps(mode, "awaitsAtExit");
    CompletableFuture<Boolean> pending = gen.generator().advance().toCompletableFuture();

    CompletableFuture<Void> closing = gen.generator().closeAsync().toCompletableFuture();

    assertThat(closing).isNotDone();
    assertThat(pending).isNotDone();
    gen.await(closing);
    assertThat(gen.events()).containsExactly("left");
    assertThatThrownBy(() -> gen.await(pending)).isInstanceOf(CancellationException.class);
  }

  /**
   * test_asyncgen.AsyncGenAsyncioTest.test_async_gen_await_same_anext_coro_twice and
   * test_async_gen_await_same_aclose_coro_twice, test_coroutines.test_func_15 to _18: a stage may
   * be awaited as often as one likes.
   */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void theStageOfAStepIsAValue(Mode mode) {
    Steps gen = steps(mode, "one");
    CompletionStage<Boolean> step = gen.generator().advance();

    assertThat(gen.await(step)).isTrue();
    assertThat(gen.await(step)).isTrue();
    assertThat(gen.generator().current()).isEqualTo(1);
    CompletionStage<Void> closing = gen.generator().closeAsync();
    gen.await(closing);
    gen.await(closing);
    assertThat(gen.anext()).isEqualTo(Steps.STOP);
  }
}
