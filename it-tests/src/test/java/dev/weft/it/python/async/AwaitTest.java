package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Mode;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be awaited, where, and what comes of it. */
final class AwaitTest {
  @Resumable
  static int answer(Await async, Trace t) {
    return async.await(t.later("answer", 42));
  }

  @Resumable
  static int ofAnother(Await async, Trace t) {
    return async.await(AwaitTestWeft.answer(t));
  }

  private static CompletionStage<Integer> inSteps(Trace t) {
    return t.later("one", 1).thenCompose(one -> t.later("two", one + 1).thenApply(x -> x * 50));
  }

  @Resumable
  static int ofAComposition(Await async, Trace t) {
    return async.await(inSteps(t));
  }

  @Resumable
  static int inOperands(Await async, Trace t) {
    Supplier<Task<Integer>> supplier = () -> AwaitTestWeft.answer(t);
    return async.await(AwaitTestWeft.answer(t))
        + async.await(supplier.get())
        + async.await(supplier.get()) * 1000
        + -async.await(AwaitTestWeft.answer(t));
  }

  @Resumable
  static Task<Integer> givesATask(Await async, int value, Trace t) {
    async.await(t.later("before", value));
    return AwaitTestWeft.answer(t);
  }

  @Resumable
  static int awaitOfAnAwait(Await async, Trace t) {
    return async.await(async.await(AwaitTestWeft.givesATask(0, t)));
  }

  @Resumable
  static List<String> inArguments(Await async, Trace t) {
    return List.of(async.await(t.later("a", "spam")), "ham");
  }

  @Resumable
  static int translates(Await async, Trace t) {
    try {
      return 1 / async.await(t.later("zero", 0));
    } catch (ArithmeticException e) {
      throw new Failure("marker", e);
    }
  }

  @Resumable
  static int ofOneThatFails(Await async, Trace t) {
    return async.await(AwaitTestWeft.translates(t));
  }

  @Resumable
  static int sharedByTwo(Await async, Trace t) {
    Task<Integer> shared = AwaitTestWeft.answer(t);
    Task<Integer> other = AwaitTestWeft.plusOne(shared);
    return async.await(shared) + async.await(other);
  }

  @Resumable
  static int plusOne(Await async, CompletionStage<Integer> stage) {
    return 1 + async.await(stage);
  }

  @Resumable
  static int ofNull(Await async, Trace t) {
    CompletionStage<Integer> none = null;
    async.await(t.later("before", 0));
    return async.await(none);
  }

  private static <R> R run(Mode mode, String template) {
    Trace trace = mode.trace();
    Task<R> task = mode.start(AwaitTest.class, template, trace);
    return Steps.await(task, trace);
  }

  /** test_coroutines.CoroutineTest.test_func_1, test_await_4, and test_await_3, _6, _7 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void tasksAndStages(Mode mode) {
    assertThat(AwaitTest.<Integer>run(mode, "answer")).isEqualTo(42);
    assertThat(AwaitTest.<Integer>run(mode, "ofAnother")).isEqualTo(42);
    assertThat(AwaitTest.<Integer>run(mode, "ofAComposition")).isEqualTo(100);
  }

  /** test_coroutines.CoroutineTest.test_await_9, _10 and _11 */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void anywhereInAnExpression(Mode mode) {
    assertThat(AwaitTest.<Integer>run(mode, "inOperands")).isEqualTo(42 + 42 + 42000 - 42);
    assertThat(AwaitTest.<Integer>run(mode, "awaitOfAnAwait")).isEqualTo(42);
    assertThat(AwaitTest.<List<String>>run(mode, "inArguments")).containsExactly("spam", "ham");
  }

  /** test_coroutines.CoroutineTest.test_await_14; test_stack_in_coroutine_throw has no like. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aFailureComesOutOfEachAwaitAsItIs(Mode mode) {
    assertThatThrownBy(() -> run(mode, "ofOneThatFails"))
        .isExactlyInstanceOf(Failure.class)
        .hasMessage("marker")
        .hasCauseExactlyInstanceOf(ArithmeticException.class);
  }

  /** test_coroutines.CoroutineTest.test_func_15, _16 and test_await_15: a task is no coroutine. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void oneTaskByMany(Mode mode) {
    assertThat(AwaitTest.<Integer>run(mode, "sharedByTwo")).isEqualTo(42 + 43);
  }

  /** test_coroutines.CoroutineTest.test_await_1, _2, _5, _8, _12, _13: types leave only null. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void nullCannotBeAwaited(Mode mode) {
    assertThatThrownBy(() -> run(mode, "ofNull")).isInstanceOf(NullPointerException.class);
  }

  /** test_coroutines.CoroutineTest.test_func_17, _18: the task tells its end again and again. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void aTaskThatHasEndedStaysSo(Mode mode) {
    Trace trace = mode.trace();
    Task<Integer> done = mode.start(AwaitTest.class, "answer", trace);
    Steps.await(done, trace);
    Task<Integer> failed = mode.start(AwaitTest.class, "ofOneThatFails", trace);
    assertThatThrownBy(() -> Steps.await(failed, trace)).isInstanceOf(Failure.class);

    assertThat(done.cancel(true)).isFalse();
    assertThat(failed.cancel(true)).isFalse();
    assertThat(done).isCompletedWithValue(42);
    assertThat(failed).isCompletedExceptionally().isNotCancelled();
    assertThatThrownBy(failed::join).isInstanceOf(CompletionException.class);
    assertThat(CompletableFuture.allOf(done)).isCompleted();
  }
}
