package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Async;
import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Direct;
import dev.weft.Failures;
import dev.weft.GeneratorState;
import dev.weft.Task;
import dev.weft.TimeoutScope;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cancelling the stage of a generator's step, as CPython's {@code wait_for(anext(g), t)} does. */
final class StepCancelTest {
  private static final Duration SHORT = Duration.ofMillis(5);

  private final List<Object> log = new ArrayList<>();
  private final CompletableFuture<Integer> work = new CompletableFuture<>();
  private final CompletableFuture<Integer> cleanup = new CompletableFuture<>();

  private enum Form {
    MACHINE,
    DIRECT
  }

  @Resumable
  static void source(
      AsyncYield<Integer> gen,
      List<Object> log,
      CompletionStage<Integer> work,
      CompletionStage<Integer> cleanup) {
    try {
      gen.yield(gen.await(work));
    } catch (CancellationException e) {
      log.add("cancelled");
      throw e;
    } finally {
      gen.await(cleanup);
      log.add("clean");
    }
  }

  @Resumable
  static void survivor(AsyncYield<Integer> gen, List<Object> log, CompletionStage<Integer> work) {
    int element = 1;
    while (true) {
      try {
        element += gen.await(work);
      } catch (CancellationException e) {
        log.add("cancelled");
      }
      gen.yield(element++);
    }
  }

  @Resumable
  static void passing(AsyncYield<Integer> gen, List<Object> log, AsyncIterable<Integer> source) {
    try {
      for (int element : gen.each(source)) {
        gen.yield(element);
      }
    } catch (CancellationException e) {
      log.add("passing");
      throw e;
    }
  }

  @Resumable
  static void delegating(AsyncYield<Integer> gen, AsyncGenerator<Integer, Void, ?> source) {
    gen.yieldAll(source);
  }

  @Resumable
  static int sum(Await async, AsyncIterable<Integer> source) {
    int sum = 0;
    for (int element : async.each(source)) {
      sum += element;
      if (sum > 5) {
        break;
      }
    }
    return sum;
  }

  @Resumable
  static String limited(Await async, List<Object> log, AsyncIterable<Integer> source) {
    try (TimeoutScope limit = TimeoutScope.of(SHORT)) {
      for (int element : async.each(source)) {
        log.add(element);
      }
      return "ended" + limit.isExpired();
    } catch (Exception e) {
      return e.getClass().getSimpleName();
    }
  }

  private AsyncGenerator<Integer, Void, Void> source(Form form) {
    return form == Form.MACHINE
        ? StepCancelTestWeft.source(log, work, cleanup)
        : Direct.asyncGenerator(gen -> source(gen, log, work, cleanup));
  }

  private AsyncGenerator<Integer, Void, Void> survivor(Form form) {
    return form == Form.MACHINE
        ? StepCancelTestWeft.survivor(log, work)
        : Direct.asyncGenerator(gen -> survivor(gen, log, work));
  }

  private AsyncGenerator<Integer, Void, Void> passing(Form form, AsyncIterable<Integer> source) {
    return form == Form.MACHINE
        ? StepCancelTestWeft.passing(log, source)
        : Direct.asyncGenerator(gen -> passing(gen, log, source));
  }

  private Task<Integer> sum(Form form, AsyncIterable<Integer> source) {
    return form == Form.MACHINE
        ? StepCancelTestWeft.sum(source)
        : Direct.task(async -> sum(async, source));
  }

  private static CompletableFuture<Boolean> begun(AsyncGenerator<Integer, Void, Void> generator) {
    return generator.advance().toCompletableFuture();
  }

  @ParameterizedTest
  @EnumSource
  void raisesTheCancellationAtTheAwait(Form form) {
    AsyncGenerator<Integer, Void, Void> generator = source(form);
    CompletableFuture<Boolean> step = begun(generator);
    assertThat(step.cancel(true)).isTrue();
    assertThat(work).isCancelled();
    assertThat(step).isNotDone();
    assertThat(generator.state()).isEqualTo(GeneratorState.RUNNING);
    cleanup.complete(0);
    assertThat(step).isCancelled();
    assertThat(step.cancel(true)).isFalse();
    assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(log).containsExactly("cancelled", "clean");
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatCatchesItGoesOnToItsNextElement(Form form) {
    AsyncGenerator<Integer, Void, Void> generator = survivor(form);
    CompletableFuture<Boolean> step = begun(generator);
    step.cancel(true);
    assertThat(step).isCompletedWithValue(true);
    assertThat(generator.current()).isEqualTo(1);
    assertThat(log).containsExactly("cancelled");
  }

  @ParameterizedTest
  @EnumSource
  void aTimeoutEndsWhenTheBodyHas(Form form) {
    AsyncGenerator<Integer, Void, Void> generator = source(form);
    CompletableFuture<Boolean> limited = Async.timeout(generator.advance(), SHORT);
    work.handle((value, failure) -> cleanup.complete(0)).join();
    limited.handle((value, failure) -> true).join();
    assertThat(Failures.of(limited)).isInstanceOf(TimeoutException.class);
    assertThat(begun(generator)).isCompletedWithValue(false);
  }

  @ParameterizedTest
  @EnumSource
  void goesDownToTheInnermostSource(Form form) {
    AsyncGenerator<Integer, Void, Void> generator = passing(form, passing(form, source(form)));
    CompletableFuture<Boolean> step = begun(generator);
    step.cancel(true);
    assertThat(step).isNotDone();
    cleanup.complete(0);
    assertThat(step).isCancelled();
    assertThat(log).containsExactly("cancelled", "clean", "passing", "passing");
  }

  @ParameterizedTest
  @EnumSource
  void goesDownToADelegate(Form form) {
    AsyncGenerator<Integer, Void, Void> source = source(form);
    AsyncGenerator<Integer, Void, Void> generator =
        form == Form.MACHINE
            ? StepCancelTestWeft.delegating(source)
            : Direct.asyncGenerator(gen -> delegating(gen, source));
    CompletableFuture<Boolean> step = begun(generator);
    step.cancel(true);
    cleanup.complete(0);
    assertThat(step).isCancelled();
    assertThat(log).containsExactly("cancelled", "clean");
    assertThat(source.state()).isEqualTo(GeneratorState.CLOSED);
  }

  @ParameterizedTest
  @EnumSource
  void aCancelledTaskInterruptsTheSourceOfItsLoop(Form form) {
    Task<Integer> task = sum(form, passing(form, source(form)));
    task.cancel(true);
    assertThat(task).isNotDone();
    assertThat(log).containsExactly("cancelled");
    cleanup.complete(0);
    assertThat(task).isCancelled();
    assertThat(log).containsExactly("cancelled", "clean", "passing");
  }

  @ParameterizedTest
  @EnumSource
  void aSourceThatCatchesItGivesTheTaskAnElement(Form form) {
    Task<Integer> task = sum(form, survivor(form));
    task.cancel(true);
    assertThat(task).isCompletedWithValue(6);
    assertThat(log).containsExactly("cancelled", "cancelled", "cancelled");
  }

  @ParameterizedTest
  @EnumSource
  void aScopeThatExpiresInterruptsTheSourceOfALoop(Form form) {
    AsyncGenerator<Integer, Void, Void> source = source(form);
    Task<String> task =
        form == Form.MACHINE
            ? StepCancelTestWeft.limited(log, source)
            : Direct.task(async -> limited(async, log, source));
    work.handle((value, failure) -> cleanup.complete(0)).join();
    assertThat(task.join()).isEqualTo("TimeoutException");
    assertThat(log).containsExactly("cancelled", "clean");
  }

  @ParameterizedTest
  @EnumSource
  void aCloseIsStillAnExit(Form form) {
    AsyncGenerator<Integer, Void, Void> generator = passing(form, passing(form, source(form)));
    CompletableFuture<Boolean> step = begun(generator);
    CompletableFuture<Void> closing = generator.closeAsync().toCompletableFuture();
    assertThat(closing).isNotDone();
    cleanup.complete(0);
    assertThat(closing).isCompletedWithValue(null);
    assertThat(step).isCancelled();
    assertThat(log).containsExactly("clean");
  }

  @ParameterizedTest
  @EnumSource
  void aCloseOvertakesACancellation(Form form) {
    AsyncGenerator<Integer, Void, Void> generator = source(form);
    CompletableFuture<Boolean> step = begun(generator);
    step.cancel(true);
    CompletableFuture<Void> closing = generator.closeAsync().toCompletableFuture();
    assertThat(cleanup).isCancelled();
    assertThat(closing).isCompletedWithValue(null);
    assertThat(step).isCancelled();
  }

  @ParameterizedTest
  @EnumSource
  void aCloseWaitsForATaskThatIsAwaited(Form form) {
    Task<Integer> task = sum(form, source(form));
    AsyncGenerator<Integer, Void, Void> generator = awaiting(form, task);
    CompletableFuture<Boolean> step = begun(generator);
    CompletableFuture<Void> closing = generator.closeAsync().toCompletableFuture();
    CompletableFuture<Void> again = generator.closeAsync().toCompletableFuture();
    assertThat(Stream.of(closing, again, step, task)).noneMatch(CompletableFuture::isDone);
    cleanup.complete(0);
    assertThat(task).isCancelled();
    assertThat(closing).isCompletedWithValue(null);
    assertThat(again).isCompletedWithValue(null);
    assertThat(step).isCancelled();
    assertThat(log).containsExactly("cancelled", "clean", "left");
  }

  @Resumable
  static void awaits(AsyncYield<Integer> gen, List<Object> log, CompletionStage<Integer> stage) {
    try {
      gen.yield(gen.await(stage));
    } finally {
      log.add("left");
    }
  }

  private AsyncGenerator<Integer, Void, Void> awaiting(Form form, CompletionStage<Integer> stage) {
    return form == Form.MACHINE
        ? StepCancelTestWeft.awaits(log, stage)
        : Direct.asyncGenerator(gen -> awaits(gen, log, stage));
  }

  @ParameterizedTest
  @EnumSource
  void aClosingCanBeCancelledToo(Form form) {
    AsyncGenerator<Integer, Void, Void> generator = source(form);
    work.complete(1);
    assertThat(begun(generator)).isCompletedWithValue(true);
    CompletableFuture<Void> closing = generator.closeAsync().toCompletableFuture();
    assertThat(closing).isNotDone();
    closing.cancel(true);
    assertThat(cleanup).isCancelled();
    assertThat(closing).isCancelled();
    assertThat(log).isEmpty();
  }
}
