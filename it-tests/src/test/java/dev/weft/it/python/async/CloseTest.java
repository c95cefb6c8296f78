package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.GeneratorState;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** aclose: the exit is raised at the yield, finally blocks may await, and that is waited for. */
final class CloseTest {
  private static final String IGNORED = "generator ignored GeneratorExit";

  @Resumable
  static void yieldsInFinally(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      throw new Failure("never on close");
    } finally {
      gen.await(t.later("a", 0));
      gen.yield(12);
    }
  }

  @Resumable
  static void awaitsInFinally(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
      gen.await(t.later("never on close", 0));
      gen.yield(2);
    } finally {
      gen.await(t.later("a", 0));
      gen.await(t.later("b", 0));
      t.log("done");
    }
    t.log("after");
  }

  @Resumable
  static void swallows(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
    } catch (Throwable e) {
      t.log("swallowed " + e.getClass().getSimpleName());
    }
    t.log("done");
  }

  @Resumable
  static void swallowsAndYields(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yield(1);
    } catch (Throwable e) {
      t.log("swallowed " + e.getClass().getSimpleName());
    }
    gen.yield(2);
    t.log("done");
  }

  @Resumable
  static void fails(Await async, Trace t) {
    async.await(t.later("target", 0));
    throw new Failure("of the task");
  }

  @Resumable
  static void awaitsItsTaskInFinally(AsyncYield<Integer> gen, Trace t) {
    Task<Void> task = CloseTestWeft.fails(t);
    try {
      gen.yield(1);
    } finally {
      try {
        gen.await(task);
      } catch (Failure e) {
        t.log("caught " + e.getMessage());
      }
    }
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_aclose_06 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aYieldInFinallyIgnoresTheExit(Mode mode) {
    Steps gen = begun(mode, "yieldsInFinally");

    assertThatThrownBy(gen::aclose).isInstanceOf(IllegalStateException.class).hasMessage(IGNORED);
    assertThat(gen.state()).isEqualTo(GeneratorState.SUSPENDED);
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_aclose_07 and _08 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void awaitsOfAFinallyAreWaitedFor(Mode mode) {
    Steps gen = begun(mode, "awaitsInFinally");

    gen.aclose();

    assertThat(gen.events()).containsExactly("done");
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_aclose_10 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void toReturnIsAnAnswer(Mode mode) {
    Steps gen = begun(mode, "swallows");

    gen.aclose();

    assertThat(gen.events()).containsExactly("swallowed GeneratorExit", "done");
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_aclose_11 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void toYieldIsNone(Mode mode) {
    Steps gen = begun(mode, "swallowsAndYields");

    assertThatThrownBy(gen::aclose).isInstanceOf(IllegalStateException.class).hasMessage(IGNORED);
    assertThat(gen.events()).containsExactly("swallowed GeneratorExit");
    assertThat(gen.anext()).isEqualTo(Steps.STOP);
  }

  /** test_asyncgen.AsyncGenAsyncioTest.test_async_gen_asyncio_aclose_12 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aTaskMayBeAwaitedInFinally(Mode mode) {
    Steps gen = begun(mode, "awaitsItsTaskInFinally");

    gen.aclose();

    assertThat(gen.events()).contains("caught of the task");
  }

  /**
   * test_asyncgen.AsyncGenAsyncioTest.test_async_gen_aclose_twice_with_different_coros and
   * test_async_gen_aclose_after_exhaustion, test_coroutines.test_func_17 and _19
   */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void oneThatIsClosedMayBeClosed(Mode mode) {
    Steps fresh = Steps.of(mode, CloseTest.class, "awaitsInFinally");
    fresh.aclose();
    fresh.aclose();
    Steps exhausted = Steps.of(mode, CloseTest.class, "awaitsInFinally");
    exhausted.all();
    exhausted.aclose();

    assertThat(fresh.events()).isEmpty();
    assertThat(exhausted.events()).containsExactly("done", "after");
  }

  private static Steps begun(Mode mode, String template) {
    Steps gen = Steps.of(mode, CloseTest.class, template);
    assertThat(gen.anext()).isEqualTo(1);
    return gen;
  }
}
