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
  void failsAsTheFirstFailureAndCancelsTheOthers() {
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
  void waitsForWhatItHasCancelled() {
    List<String> log = new ArrayList<>();
    CompletableFuture<List<Object>> all = Async.gather(cleaning(log), third);
    IOException failure = new IOException();
    third.completeExceptionally(failure);
    assertThat(all).isNotDone();
    assertThat(log).containsExactly("cancelled");
    second.complete("go on");
    assertThat(log).containsExactly("cancelled", "cleaned up");
    assertThat(Failures.of(all)).isSameAs(failure);
  }

  @Test
  void cancelledWaitsForItsStages() {
    List<String> log = new ArrayList<>();
    CompletableFuture<List<Object>> all = Async.gather(cleaning(log), third);
    assertThat(all.cancel(true)).isTrue();
    assertThat(all).isNotDone();
    assertThat(third).isCancelled();
    second.complete("go on");
    assertThat(all).isCancelled();
    assertThat(all.cancel(true)).isTrue();
  }

  @Test
  void aFailureInACleanupIsKept() {
    CompletableFuture<List<Object>> failed = Async.gather(cleaning(new ArrayList<>()), third);
    IOException failure = new IOException();
    third.completeExceptionally(failure);
    IOException later = new IOException();
    second.completeExceptionally(later);
    assertThat(Failures.of(failed)).isSameAs(failure);
    assertThat(failure).hasSuppressedException(later);
  }

  @Test
  void aFailureInACleanupComesBeforeTheCancellation() {
    CompletableFuture<List<Object>> cancelled = Async.gather(cleaning(new ArrayList<>()), third);
    cancelled.cancel(true);
    IOException failure = new IOException();
    second.completeExceptionally(failure);
    assertThat(Failures.of(cancelled)).isSameAs(failure);
  }

  @Test
  void aTaskThatTwoOfItsStagesAwaitIsInterruptedOnce() {
    List<String> log = new ArrayList<>();
    Task<Object> shared = cleaning(log);
    Task<Object> one = Direct.task(async -> async.await(shared));
    Task<Object> other = Direct.task(async -> async.await(shared));
    CompletableFuture<List<Object>> all = Async.gather(one, shared, other);
    all.cancel(true);
    assertThat(second).isNotDone();
    second.complete("go on");
    assertThat(log).containsExactly("cancelled", "cleaned up");
    assertThat(one).isCompletedWithValue("cleaned");
    assertThat(all).isCancelled();
  }

  /** Awaits the first stage, and when it is cancelled the second. */
  private Task<Object> cleaning(List<String> log) {
    return Direct.task(
        async -> {
          try {
            return async.await(first);
          } catch (CancellationException e) {
            log.add("cancelled");
            async.await(second);
            log.add("cleaned up");
            return "cleaned";
          }
        });
  }
}
