package dev.weft.it.python.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Await;
import dev.weft.Task;
import dev.weft.annotation.Resumable;
import dev.weft.it.harness.Form;
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

  private static <R> R run(Form form, String template) {
    Trace trace = form.trace();
    Task<R> task = form.start(AwaitTest.class, template, trace);
    return Steps.await(task, trace);
  }

  /** test_coroutines.CoroutineTest.test_func_1, test_await_4, and test_await_3, _6, _7 */
  @ParameterizedTest
  @EnumSource(Form.class)
  void tasksAndStages(Form form) {
    assertThat(AwaitTest.<Integer>run(form, "answer")).isEqualTo(42);
    assertThat(AwaitTest.<Integer>run(form, "ofAnother")).isEqualTo(42);
    assertThat(AwaitTest.<Integer>run(form, "ofAComposition")).isEqualTo(100);
  }

  /** test_coroutines.CoroutineTest.test_await_9, _10 and _11 */
  @ParameterizedTest
  @EnumSource(Form.class)
  void anywhereInAnExpression(Form form) {
    assertThat(AwaitTest.<Integer>run(form, "inOperands")).isEqualTo(42 + 42 + 42000 - 42);
    assertThat(AwaitTest.<Integer>run(form, "awaitOfAnAwait")).isEqualTo(42);
    assertThat(AwaitTest.<List<String>>run(form, "inArguments")).containsExactly("spam", "ham");
  }

  /** test_coroutines.CoroutineTest.test_await_14; test_stack_in_coroutine_throw has no like. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void aFailureComesOutOfEachAwaitAsItIs(Form form) {
    assertThatThrownBy(() -> run(form, "ofOneThatFails"))
        .isExactlyInstanceOf(Failure.class)
        .hasMessage("marker")
        .hasCauseExactlyInstanceOf(ArithmeticException.class);
  }

  /** test_coroutines.CoroutineTest.test_func_15, _16 and test_await_15: a task is no coroutine. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void oneTaskByMany(Form form) {
    assertThat(AwaitTest.<Integer>run(form, "sharedByTwo")).isEqualTo(42 + 43);
  }

  /** test_coroutines.CoroutineTest.test_await_1, _2, _5, _8, _12, _13: types leave only null. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void nullCannotBeAwaited(Form form) {
    assertThatThrownBy(() -> run(form, "ofNull")).isInstanceOf(NullPointerException.class);
  }

  /** test_coroutines.CoroutineTest.test_func_17, _18: the task tells its end again and again. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void aTaskThatHasEndedStaysSo(Form form) {
    Trace trace = form.trace();
    Task<Integer> done = form.start(AwaitTest.class, "answer", trace);
    Steps.await(done, trace);
    Task<Integer> failed = form.start(AwaitTest.class, "ofOneThatFails", trace);
    assertThatThrownBy(() -> Steps.await(failed, trace)).isInstanceOf(Failure.class);

    assertThat(done.cancel(true)).isFalse();
    assertThat(failed.cancel(true)).isFalse();
    assertThat(done).isCompletedWithValue(42);
    assertThat(failed).isCompletedExceptionally().isNotCancelled();
    assertThatThrownBy(failed::join).isInstanceOf(CompletionException.class);
    assertThat(CompletableFuture.allOf(done)).isCompleted();
  }
}
