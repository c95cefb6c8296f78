package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Failures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The operators that say what comes at the end. */
final class EndingTest {
  private final Throwable failure = new IOException();
  private final List<Object> log = new ArrayList<>();

  @Test
  void concatBeginsTheSecondWhenTheFirstHasEnded() {
    Recorder<Integer> first = Recorder.of(1, 2);
    Recorder<Integer> second = Recorder.of(3);
    assertThat(Took.first(2, first.concat(second))).containsExactly(1, 2);
    assertThat(second.log).isEmpty();
    assertThat(Took.all(AsyncIterable.concat(first, second))).containsExactly(1, 2, 3);
    assertThat(Took.all(AsyncIterable.<Number>concat(first, second, AsyncIterable.of(4.5), first)))
        .containsExactly(1, 2, 3, 4.5, 1, 2);
    assertThat(first.count("open")).isEqualTo(first.count("close"));
  }

  @Test
  void aLongChainOfConcatsIsNotOnThePathOfAnElement() {
    AsyncIterable<Integer> chain = AsyncIterable.empty();
    for (int i = 0; i < 50_000; i++) {
      chain = chain.concat(AsyncIterable.of(i));
    }
    assertThat(chain.count().join()).isEqualTo(50_000);
  }

  @Test
  void defaultIfEmpty() {
    assertThat(Took.all(AsyncIterable.empty().defaultIfEmpty(1))).containsExactly(1);
    assertThat(Took.all(AsyncIterable.of(2).defaultIfEmpty(1))).containsExactly(2);
    assertThat(Took.all(AsyncIterable.empty().defaultIfEmpty(null))).containsExactly((Object) null);
  }

  private AsyncIterable<Integer> noted(AsyncIterable<Integer> source) {
    return source.onClose(() -> log.add("first")).onClose(() -> log.add("second"));
  }

  @Test
  void onCloseRunsOnceAtTheEnd() {
    assertThat(Took.all(noted(Recorder.of(1, 2)))).containsExactly(1, 2);
    assertThat(log).containsExactly("first", "second");
  }

  @Test
  void onCloseRunsOnceWhenItIsLeft() {
    Recorder<Integer> source = Recorder.of(1, 2);
    assertThat(Took.first(1, noted(source.onClose(() -> log.add(source.count("close"))))))
        .containsExactly(1);
    assertThat(log).containsExactly(1L, "first", "second");
  }

  @Test
  void onCloseRunsOnceOnFailure() {
    assertThat(Took.untilFailure(noted(Recorder.of(1).failing(failure))))
        .containsExactly(1, failure);
    assertThat(log).containsExactly("first", "second");
  }

  @Test
  void onCloseDoesNotRunForAPassThatHasNotBegun() {
    noted(Recorder.of(1)).iterator().close();
    assertThat(log).isEmpty();
  }

  @Test
  void aFailureOfOnCloseIsThatOfTheLastStepOrSuppressed() {
    RuntimeException late = new IllegalStateException("late");
    Runnable action =
        () -> {
          throw late;
        };
    assertThat(Took.untilFailure(Recorder.of(1).onClose(action))).containsExactly(1, late);
    assertThat(Took.untilFailure(Recorder.of(1).failing(failure).onClose(action)))
        .containsExactly(1, failure);
    assertThat(failure.getSuppressed()).containsExactly(late);
    AsyncIterator<Integer> left = Recorder.of(1).onClose(action).iterator();
    left.advance();
    assertThat(Failures.of(left.closeAsync())).isSameAs(late);
  }

  @Test
  void onCloseAsyncIsAwaited() {
    CompletableFuture<String> closed = new CompletableFuture<>();
    AsyncIterator<Integer> pass = Recorder.of(1).onCloseAsync(() -> closed).iterator();
    pass.advance();
    CompletableFuture<Void> closing = pass.closeAsync().toCompletableFuture();
    assertThat(closing).isNotDone();
    closed.complete("anything");
    assertThat(closing).isCompleted();
  }

  @Test
  void onErrorResumeClosesTheSourceBeforeItGoesOn() {
    Recorder<Integer> source = Recorder.of(1).failing(failure);
    AsyncIterable<Integer> other = AsyncIterable.of(2, 3);
    assertThat(
            Took.all(
                source.onErrorResume(
                    thrown -> {
                      log.add(thrown);
                      log.add(source.count("close"));
                      return other;
                    })))
        .containsExactly(1, 2, 3);
    assertThat(log).containsExactly(failure, 1L);
    assertThat(Took.all(source.onErrorReturn(4))).containsExactly(1, 4);
    assertThat(Took.all(source.onErrorResumeAsync(e -> CompletableFuture.supplyAsync(() -> other))))
        .containsExactly(1, 2, 3);
  }

  @Test
  void onErrorResumeIsNotForFailuresOfItsConsumerNorOfTheOtherSource() {
    Recorder<Integer> source = Recorder.of(1, 2);
    RuntimeException thrown = new IllegalArgumentException();
    assertThat(
            Took.untilFailure(
                source
                    .onErrorReturn(9)
                    .map(
                        e -> {
                          throw thrown;
                        })))
        .containsExactly(thrown);
    assertThat(
            Took.untilFailure(
                AsyncIterable.fail(failure).onErrorResume(e -> AsyncIterable.fail(thrown))))
        .containsExactly(thrown);
  }

  @Test
  void cancellationsAndErrorsOfTheMachineAreNoFailures() {
    for (Throwable passed :
        List.of(new CancellationException(), new OutOfMemoryError(), new StackOverflowError())) {
      AsyncIterable<Object> source = AsyncIterable.fail(passed);
      assertThat(Took.untilFailure(source.onErrorReturn(1))).containsExactly(passed);
      assertThat(Took.untilFailure(source.retry(1))).containsExactly(passed);
    }
    assertThat(Took.all(AsyncIterable.fail(new AssertionError()).onErrorReturn(1)))
        .containsExactly(1);
  }

  @Test
  void retryBeginsAgainSoOften() {
    Recorder<Integer> source = Recorder.of(1).failing(failure);
    assertThat(Took.untilFailure(source.retry(2))).containsExactly(1, 1, 1, failure);
    assertThat(source.count("open")).isEqualTo(3);
    assertThat(source.count("close")).isEqualTo(3);
    assertThat(Took.untilFailure(source.retry(0))).containsExactly(1, failure);
    assertThat(Took.first(5, source.retry(e -> true))).containsExactly(1, 1, 1, 1, 1);
    assertThat(Took.untilFailure(source.retry(e -> e != failure))).containsExactly(1, failure);
    assertThat(Took.untilFailure(source.retry(9, e -> log.add(e) && log.size() < 2)))
        .containsExactly(1, 1, failure);
  }

  @Test
  void retryAsyncAwaitsItsAnswer() {
    AsyncIterable<Integer> source = Recorder.of(1).failing(failure);
    assertThat(
            Took.untilFailure(
                source.retryAsync(
                    e -> CompletableFuture.supplyAsync(() -> log.add(e) && log.size() < 3))))
        .containsExactly(1, 1, 1, failure);
  }

  @Test
  void aMillionRetriesNeedNoStack() {
    int[] attempts = {0};
    AsyncIterable<Integer> source = AsyncIterable.fail(failure);
    assertThat(Took.untilFailure(source.retry(e -> ++attempts[0] < 1_000_000)))
        .containsExactly(failure);
    assertThat(attempts[0]).isEqualTo(1_000_000);
  }
}
