package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

final class TimeoutTest {
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final CompletableFuture<String> stage = new CompletableFuture<>();
  private final CompletableFuture<Void> cleanup = new CompletableFuture<>();

  @Test
  void endsAsTheStageDoesInTime() {
    CompletableFuture<String> limited = Async.timeout(stage, LONG);
    assertThat(limited).isNotDone();
    stage.complete("value");
    assertThat(limited).isCompletedWithValue("value");
  }

  @Test
  void failsAsTheStageDoesInTime() {
    IOException failure = new IOException();
    CompletableFuture<String> limited = Async.timeout(stage, LONG);
    stage.completeExceptionally(failure);
    assertThat(Failures.of(limited)).isSameAs(failure);
  }

  @Test
  void cancelsALateStage() {
    CompletableFuture<String> limited = Async.timeout(stage, SHORT);
    assertThatThrownBy(limited::join)
        .cause()
        .isInstanceOf(TimeoutException.class)
        .hasMessage("not complete after PT0.02S")
        .hasCauseInstanceOf(CancellationException.class);
    assertThat(stage).isCancelled();
  }

  @Test
  void throwsTheTimeoutItselfOnALoop() {
    assertThatThrownBy(() -> EventLoop.run(() -> Async.timeout(stage, SHORT)))
        .isInstanceOf(TimeoutException.class);
  }

  @Test
  void ofNoTimeTakesWhatIsComplete() {
    assertThatThrownBy(() -> EventLoop.run(() -> Async.timeout(stage, Duration.ZERO)))
        .isInstanceOf(TimeoutException.class);
    CompletableFuture<String> complete = CompletableFuture.completedFuture("value");
    assertThat(Async.timeout(complete, Duration.ZERO)).isCompletedWithValue("value");
  }

  @Test
  void awaitsTheCleanupOfALateTask() {
    Task<String> task =
        Direct.task(
            async -> {
              try {
                return async.await(stage);
              } finally {
                async.await(cleanup);
              }
            });
    CompletableFuture<String> limited = Async.timeout(task, SHORT);
    awaitCancellation();
    assertThat(limited).isNotDone();
    cleanup.complete(null);
    assertThatThrownBy(limited::join).hasCauseInstanceOf(TimeoutException.class);
    assertThat(task).isCancelled();
  }

  @Test
  void takesTheValueOfATaskThatEndsWellInSpiteOfIt() {
    Task<String> task =
        Direct.task(
            async -> {
              try {
                return async.await(stage);
              } catch (CancellationException e) {
                return "made do";
              }
            });
    assertThat(Async.timeout(task, SHORT).join()).isEqualTo("made do");
  }

  @Test
  void passesItsCancellationOn() {
    CompletableFuture<String> limited = Async.timeout(stage, LONG);
    limited.cancel(true);
    assertThat(stage).isCancelled();
    assertThat(limited).isCancelled();
  }

  @Test
  void leavesACancellationInTimeAsItIs() {
    CompletableFuture<String> limited = Async.timeout(stage, LONG);
    stage.cancel(true);
    assertThat(limited).isCancelled();
  }

  @Test
  void leavesNoTimerOnTheLoop() {
    // The loop would wait for no timer, but a late one must not touch what has ended.
    String value =
        EventLoop.run(
            () -> {
              stage.complete("value");
              return Async.timeout(stage, SHORT)
                  .thenCombine(Async.sleep(SHORT.multipliedBy(2)), (text, nothing) -> text);
            });
    assertThat(value).isEqualTo("value");
  }

  private void awaitCancellation() {
    stage.handle((value, failure) -> null).join();
  }
}
