package dev.weft.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncIterator;
import dev.weft.Failures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PublishersTest {
  private final Source source = new Source();
  private final AsyncIterator<String> iterator = Publishers.iterate(source);

  private CompletableFuture<Boolean> advance() {
    return iterator.advance().toCompletableFuture();
  }

  @Test
  void subscribesAtTheFirstStep() {
    assertThat(source.log).isEmpty();
    assertThat(advance()).isNotDone();
    assertThat(source.log).containsExactly("subscribed", 1L);
  }

  @Test
  void requestsOneElementAStep() {
    CompletableFuture<Boolean> step = advance();
    source.subscriber.onNext("a");
    assertThat(step).isCompletedWithValue(true);
    assertThat(iterator.current()).isEqualTo("a");
    assertThat(source.log).containsExactly("subscribed", 1L);
    step = advance();
    assertThat(source.log).containsExactly("subscribed", 1L, 1L);
    source.subscriber.onNext("b");
    assertThat(step).isCompletedWithValue(true);
    assertThat(iterator.current()).isEqualTo("b");
  }

  @Test
  void endsForEverWithThePublisher() {
    CompletableFuture<Boolean> step = advance();
    source.subscriber.onComplete();
    assertThat(step).isCompletedWithValue(false);
    assertThat(advance()).isCompletedWithValue(false);
    assertThatThrownBy(iterator::current).isInstanceOf(IllegalStateException.class);
    iterator.close();
    assertThat(source.log).containsExactly("subscribed", 1L);
  }

  @Test
  void failsOnceWithTheVeryFailureThenHasEnded() {
    IOException failure = new IOException();
    CompletableFuture<Boolean> step = advance();
    source.subscriber.onError(failure);
    assertThat(Failures.of(step)).isSameAs(failure);
    assertThat(advance()).isCompletedWithValue(false);
  }

  @Test
  void aFailureBetweenStepsIsThatOfTheNextStep() {
    IOException failure = new IOException();
    advance();
    source.subscriber.onNext("a");
    source.subscriber.onError(failure);
    assertThat(iterator.current()).isEqualTo("a");
    assertThat(Failures.of(advance())).isSameAs(failure);
    assertThat(advance()).isCompletedWithValue(false);
  }

  @Test
  void hasNoElementWhileAStepIsPending() {
    assertThatThrownBy(iterator::current).isInstanceOf(IllegalStateException.class);
    advance();
    source.subscriber.onNext("a");
    advance();
    assertThatThrownBy(iterator::current).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAStepWhileOneIsPending() {
    CompletableFuture<Boolean> step = advance();
    assertThat(Failures.of(advance()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator already executing");
    source.subscriber.onNext("a");
    assertThat(step).isCompletedWithValue(true);
    assertThat(source.log).containsExactly("subscribed", 1L);
  }

  @Test
  void keepsTheElementOfACancelledStepForTheNext() {
    advance().cancel(true);
    source.subscriber.onNext("a");
    assertThat(advance()).isCompletedWithValue(true);
    assertThat(iterator.current()).isEqualTo("a");
    assertThat(source.log).containsExactly("subscribed", 1L);
  }

  @Test
  void aStepAfterACancelledOneDoesNotRequestAgain() {
    advance().cancel(true);
    CompletableFuture<Boolean> step = advance();
    assertThat(source.log).containsExactly("subscribed", 1L);
    source.subscriber.onNext("a");
    assertThat(step).isCompletedWithValue(true);
  }

  @Test
  void takesAllOfASubmissionPublisher() {
    List<Integer> taken = new ArrayList<>();
    SubmissionPublisher<Integer> publisher =
        new SubmissionPublisher<>(ForkJoinPool.commonPool(), 4);
    AsyncIterator<Integer> elements = Publishers.iterate(publisher);
    CompletableFuture<Boolean> step = elements.advance().toCompletableFuture();
    new Thread(
            () -> {
              try (publisher) {
                IntStream.range(0, 1000).forEach(publisher::submit);
              }
            })
        .start();
    while (step.join()) {
      taken.add(elements.current());
      step = elements.advance().toCompletableFuture();
    }
    assertThat(taken).isEqualTo(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> Publishers.iterate(null)).isInstanceOf(NullPointerException.class);
  }
}
