package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Coroutines and asynchronous generators of templates that run themselves. */
final class DirectTaskTest {
  private final List<Object> log = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<String> stage = new CompletableFuture<>();

  @Test
  void startsAtOnceAndRunsToTheFirstRealSuspension() {
    Task<String> task =
        Direct.task(
            async -> {
              log.add(async.await(CompletableFuture.completedFuture("complete")));
              return async.await(stage);
            });
    assertThat(log).containsExactly("complete");
    assertThat(task).isNotDone();
    stage.complete("value");
    assertThat(task).isCompletedWithValue("value");
  }

  @Test
  void anAwaitThrowsTheFailureUnwrappedOnce() {
    IOException failure = new IOException();
    Task<String> task =
        Direct.task(
            async -> {
              try {
                return async.await(stage, IOException.class);
              } catch (IOException e) {
                log.add(e);
                throw e;
              }
            });
    stage.completeExceptionally(new CompletionException(failure));
    assertThat(log).containsExactly(failure);
    assertThat(Failures.of(task)).isSameAs(failure);
  }

  @Test
  void cancelCancelsTheAwaitedStageAndRaisesThere() {
    CompletableFuture<Void> cleanup = new CompletableFuture<>();
    Task<Void> task =
        Direct.task(
            async -> {
              try {
                async.await(stage);
              } catch (CancellationException e) {
                log.add("cancelled");
                async.await(cleanup);
                log.add("cleaned");
                throw e;
              }
            });
    assertThat(task.cancel(true)).isTrue();
    assertThat(stage).isCancelled();
    assertThat(task).isNotDone();
    cleanup.complete(null);
    assertThat(task).isCancelled();
    assertThat(log).containsExactly("cancelled", "cleaned");
  }

  @Test
  void closingAGeneratorWhileItAwaits() {
    AsyncGenerator<String, Void, Void> generator =
        Direct.<String>asyncGenerator(
            gen -> {
              try {
                gen.yield(gen.await(stage));
              } finally {
                log.add("finally");
              }
            });
    CompletableFuture<Boolean> step = generator.advance().toCompletableFuture();
    assertThat(generator.closeAsync()).isCompleted();
    assertThat(stage).isCancelled();
    assertThat(Failures.of(step)).isInstanceOf(CancellationException.class);
    assertThat(log).containsExactly("finally");
  }

  @Test
  void tryWithResourcesAwaitsTheClosing() {
    CompletableFuture<Void> closing = new CompletableFuture<>();
    Task<String> task =
        Direct.task(
            async -> {
              try (AsyncCloseable resource = () -> closing) {
                log.add(resource != null);
              }
              return "closed";
            });
    assertThat(log).containsExactly(true);
    assertThat(task).isNotDone();
    closing.complete(null);
    assertThat(task).isCompletedWithValue("closed");
  }

  @Test
  void manyCompletedAwaitsNeedNoStack() {
    Task<Integer> task =
        Direct.task(
            async -> {
              int sum = 0;
              for (int i = 0; i < 20_000; i++) {
                sum += async.await(CompletableFuture.completedFuture(1));
              }
              return sum;
            });
    assertThat(task).isCompletedWithValue(20_000);
  }
}
