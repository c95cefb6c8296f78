package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

final class GatherTest {
  private final CompletableFuture<String> first = new CompletableFuture<>();
  private final CompletableFuture<String> second = new CompletableFuture<>();
  private final CompletableFuture<String> third = new CompletableFuture<>();

  @Test
  void hasTheValuesInTheOrderOfTheStages() {
    CompletableFuture<List<String>> all = Async.gather(first, second, third);
    third.complete("c");
    first.complete("a");
    assertThat(all).isNotDone();
    second.complete("b");
    assertThat(all.join()).containsExactly("a", "b", "c");
  }

  @Test
  void failsAtOnceAsTheFirstFailureAndCancelsTheOthers() {
    IOException failure = new IOException();
    CompletableFuture<List<String>> all = Async.gather(first, second, third);
    first.complete("a");
    second.completeExceptionally(failure);
    assertThat(Failures.of(all)).isSameAs(failure);
    assertThat(third).isCancelled();
    assertThat(first).isCompletedWithValue("a");
  }

  @Test
  void unwrapsTheFailureOfADerivedStageOnce() {
    IOException failure = new IOException();
    CompletableFuture<List<String>> all = Async.gather(first.thenApply(value -> value), second);
    first.completeExceptionally(failure);
    assertThat(Failures.of(all)).isSameAs(failure);
  }

  @Test
  void isCancelledByACancelledStage() {
    CompletableFuture<List<String>> all = Async.gather(first, second);
    first.cancel(true);
    assertThat(all).isCancelled();
    assertThat(second).isCancelled();
  }

  @Test
  void passesItsCancellationOn() {
    CompletableFuture<List<String>> all = Async.gather(first, second);
    first.complete("a");
    assertThat(all.cancel(true)).isTrue();
    assertThat(all).isCancelled();
    assertThat(second).isCancelled();
  }

  @Test
  void ofFailedStagesFailsAsTheFirstOne() {
    IOException failure = new IOException();
    first.completeExceptionally(failure);
    second.completeExceptionally(new IllegalArgumentException());
    assertThat(Failures.of(Async.gather(first, second, third))).isSameAs(failure);
    assertThat(third).isCancelled();
  }

  @Test
  void ofNothingIsComplete() {
    assertThat(Async.gather(List.<CompletionStage<String>>of()).join()).isEmpty();
    assertThat(Async.<String>gather().join()).isEmpty();
  }

  @Test
  void takesNullValuesAndNoNullStages() {
    first.complete(null);
    second.complete("b");
    assertThat(Async.gather(first, second).join()).containsExactly(null, "b");
    assertThatThrownBy(() -> Async.gather(Arrays.asList(first, null)))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void givesAListThatNobodyCanChange() {
    first.complete("a");
    List<String> values = Async.gather(first).join();
    assertThatThrownBy(() -> values.set(0, "b")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void takesTheSameStageTwiceAndStagesThatAreNoFutures() {
    CompletionStage<String> minimal = first.minimalCompletionStage();
    CompletableFuture<List<String>> all = Async.gather(minimal, first, first);
    first.complete("a");
    assertThat(all.join()).isEqualTo(Collections.nCopies(3, "a"));
  }

  @Test
  void ofATaskThatCleansUpDoesNotWaitForIt() {
    List<String> log = new ArrayList<>();
    Task<Void> task =
        Direct.task(
            async -> {
              try {
                async.await(first);
              } catch (CancellationException e) {
                async.await(second);
                log.add("cleaned up");
              }
            });
    CompletableFuture<List<Object>> all = Async.gather(task, third);
    third.completeExceptionally(new IOException());
    assertThat(all).isCompletedExceptionally();
    assertThat(log).isEmpty();
    second.complete("go on");
    task.join();
    assertThat(log).containsExactly("cleaned up");
  }
}
