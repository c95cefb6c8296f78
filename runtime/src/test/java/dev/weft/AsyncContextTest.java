package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** After CPython's test_contextlib_async.py; each test names the one that it mirrors. */
final class AsyncContextTest {
  private final List<Object> events = new ArrayList<>();

  private static <T> CompletionStage<T> failed(Throwable failure) {
    return CompletableFuture.failedFuture(failure);
  }

  // Generators

  @Resumable
  static void plain(AsyncYield<Integer> gen, List<Object> events) {
    events.add(1);
    gen.yield(42);
    events.add(999);
  }

  @Resumable
  static void protecting(AsyncYield<Integer> gen, List<Object> events) {
    events.add(1);
    try {
      gen.yield(42);
    } finally {
      gen.await(Async.sleep(java.time.Duration.ZERO));
      events.add(999);
    }
  }

  @Resumable
  static void swallowing(AsyncYield<Integer> gen, List<Object> events) {
    try {
      gen.yield(42);
    } catch (ArithmeticException e) {
      events.add(e.getMessage());
    }
  }

  @Resumable
  static void replacing(AsyncYield<Integer> gen, boolean cause) {
    try {
      gen.yield(42);
    } catch (RuntimeException e) {
      throw new NoSuchElementException("instead", cause ? e : null);
    }
  }

  @Resumable
  static void never(AsyncYield<Integer> gen) {
    if (Boolean.getBoolean("never")) {
      gen.yield(1);
    }
  }

  @Resumable
  static void twice(AsyncYield<Integer> gen) {
    try {
      gen.yield(1);
    } catch (RuntimeException e) {
      gen.yield(2);
    }
    gen.yield(3);
  }

  // Bodies

  @Resumable
  static void in(
      Await async, AsyncGenerator<Integer, ?, ?> generator, List<Object> events, Throwable... end)
      throws Throwable {
    try (AsyncContext<Integer> context = async.await(AsyncContext.enter(generator))) {
      events.add(context.value());
      for (Throwable failure : end) {
        throw failure;
      }
    }
    events.add("behind");
  }

  /** TestAbstractAsyncContextManager.test_enter: every AsyncCloseable is a context of its own. */
  @Test
  void aResourceIsClosed() {
    assertThat(
            AsyncContextTestWeft.own(() -> CompletableFuture.runAsync(() -> events.add(1))).join())
        .isNull();
    assertThat(events).containsExactly(1);
  }

  @Resumable
  static void own(Await async, AsyncCloseable resource) {
    try (resource) {
      async.await(CompletableFuture.completedFuture(null));
    }
  }

  /** test_async_gen_propagates_generator_exit. */
  @Test
  void letsAGeneratorExitPass() {
    IllegalArgumentException failure = new IllegalArgumentException();
    assertThat(Failures.of(AsyncContextTestWeft.loop(events, failure))).isSameAs(failure);
    assertThat(events).containsExactly(1, 1, 11);
  }

  @Resumable
  static void within(AsyncYield<Integer> gen, List<Object> events) {
    try (var context = gen.await(AsyncContext.enter(AsyncContextTestWeft.plain(events)))) {
      assertThat(context.value()).isEqualTo(42);
      gen.yield(11);
    }
  }

  @Resumable
  static void loop(Await async, List<Object> events, RuntimeException failure) {
    try (var context = async.await(AsyncContext.enter(AsyncContextTestWeft.plain(events)))) {
      assertThat(context.value()).isEqualTo(42);
      for (int value : async.each(AsyncContextTestWeft.within(events))) {
        events.add(value);
        throw failure;
      }
    }
  }

  /** test_contextmanager_plain. */
  @Test
  void runsAroundTheBody() {
    assertThat(AsyncContextTestWeft.in(AsyncContextTestWeft.plain(events), events)).isCompleted();
    assertThat(events).containsExactly(1, 42, 999, "behind");
  }

  /** test_contextmanager_finally. */
  @Test
  void aFailureOfTheBodyIsRaisedAtTheYield() {
    ArithmeticException failure = new ArithmeticException();
    Task<Void> task =
        AsyncContextTestWeft.in(AsyncContextTestWeft.protecting(events), events, failure);
    task.handle((value, thrown) -> null).join();
    assertThat(Failures.of(task)).isSameAs(failure);
    assertThat(failure).hasNoSuppressedExceptions();
    assertThat(events).containsExactly(1, 42, 999);
  }

  /** test_contextmanager_traceback, _except_stopiter: whatever is thrown comes out as it is. */
  @Test
  void everyFailureComesOutAsItIs() {
    for (Throwable failure :
        List.of(
            new ArithmeticException(),
            new IllegalStateException(),
            new IOException(),
            new GeneratorExit(),
            new NoSuchElementException())) {
      assertThat(
              Failures.of(
                  AsyncContextTestWeft.in(AsyncContextTestWeft.plain(events), events, failure)))
          .isSameAs(failure);
      assertThat(
              Failures.of(
                  AsyncContext.use(AsyncContextTestWeft.plain(events), x -> failed(failure))))
          .isSameAs(failure);
    }
  }

  /** test_contextmanager_no_reraise: told of a failure that passes, the context does not fail. */
  @Test
  void doesNotThrowWhatItWasTold() {
    AsyncContext<Integer> context =
        AsyncContext.<Integer>enter(AsyncContextTestWeft.plain(events)).join();
    assertThat(context.closeAsync(new ArithmeticException()).toCompletableFuture()).isCompleted();
    assertThat(context.closeAsync().toCompletableFuture()).isCompleted();
  }

  /** test_contextmanager_trap_yield_after_throw. */
  @Test
  void mayNotAnswerAFailureWithAYield() {
    AsyncContext<Integer> context =
        AsyncContext.<Integer>enter(AsyncContextTestWeft.twice()).join();
    assertThat(Failures.of(context.closeAsync(new ArithmeticException())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator did not stop");
  }

  /** test_contextmanager_trap_no_yield. */
  @Test
  void mustYield() {
    assertThat(Failures.of(AsyncContext.enter(AsyncContextTestWeft.never())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator did not yield");
  }

  /** test_contextmanager_trap_second_yield. */
  @Test
  void mayNotYieldTwice() {
    AsyncGenerator<Integer, Void, Void> generator = AsyncContextTestWeft.twice();
    AsyncContext<Integer> context = AsyncContext.<Integer>enter(generator).join();
    assertThat(Failures.of(context.closeAsync())).hasMessage("generator did not stop");
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
  }

  /** test_contextmanager_non_normalised: replaced by another one. */
  @Test
  void mayReplaceAFailure() {
    ArithmeticException failure = new ArithmeticException();
    Task<Void> task =
        AsyncContextTestWeft.in(AsyncContextTestWeft.replacing(false), events, failure);
    assertThat(Failures.of(task)).isSameAs(failure);
    assertThat(failure.getSuppressed()).hasExactlyElementsOfTypes(NoSuchElementException.class);
    assertThat(
            Failures.of(
                AsyncContext.use(
                    AsyncContextTestWeft.replacing(false), x -> failed(new ArithmeticException()))))
        .isInstanceOf(NoSuchElementException.class);
  }

  /** test_contextmanager_except: only use() can swallow, a try cannot. */
  @Test
  void maySwallowAFailure() {
    ArithmeticException failure = new ArithmeticException("999");
    assertThat(AsyncContext.use(AsyncContextTestWeft.swallowing(events), x -> failed(failure)))
        .isCompletedWithValue(null);
    assertThat(events).containsExactly("999");
    assertThat(
            Failures.of(
                AsyncContextTestWeft.in(AsyncContextTestWeft.swallowing(events), events, failure)))
        .isSameAs(failure);
  }

  /** test_contextmanager_wrap_runtimeerror. */
  @Test
  void mayWrapAFailure() {
    ArithmeticException failure = new ArithmeticException();
    assertThat(
            Failures.of(
                AsyncContext.use(AsyncContextTestWeft.replacing(true), x -> failed(failure))))
        .isInstanceOf(NoSuchElementException.class)
        .hasCause(failure)
        .hasNoSuppressedExceptions();
  }

  /** test_recursive, test_decorator, test_decorator_with_exception, test_decorating_method. */
  @Test
  void wrapsWhatItIsUsedWith() {
    assertThat(recursive(10).toCompletableFuture()).isCompletedWithValue(10);
    assertThat(events).hasSize(20);
    assertThat(events.subList(10, 20)).containsOnly(999);
    IOException failure = new IOException();
    assertThat(
            Failures.of(AsyncContext.use(AsyncContextTestWeft.plain(events), x -> failed(failure))))
        .isSameAs(failure);
  }

  private CompletionStage<Integer> recursive(int depth) {
    return depth == 0
        ? CompletableFuture.completedFuture(0)
        : AsyncContext.use(
            AsyncContextTestWeft.plain(events),
            x -> recursive(depth - 1).thenApply(below -> below + 1));
  }

  /** A generator serves once, as in Python. */
  @Test
  void takesNoGeneratorThatHasBegun() {
    AsyncGenerator<Integer, Void, Void> generator = AsyncContextTestWeft.plain(events);
    AsyncContext.enter(generator);
    assertThat(Failures.of(AsyncContext.enter(generator)))
        .isInstanceOf(IllegalStateException.class);
  }

  /** AclosingTestCase: a generator is an AsyncCloseable. */
  @Test
  void aGeneratorIsClosedByATry() {
    ArithmeticException failure = new ArithmeticException();
    Task<Void> task = AsyncContextTestWeft.closing(events, failure);
    task.handle((value, thrown) -> null).join();
    assertThat(Failures.of(task)).isSameAs(failure);
    assertThat(events).containsExactly(1, 999);
  }

  @Resumable
  static void closing(Await async, List<Object> events, RuntimeException failure) {
    try (AsyncGenerator<Integer, Void, Void> generator = AsyncContextTestWeft.protecting(events)) {
      async.await(generator.advance());
      throw failure;
    }
  }
}
