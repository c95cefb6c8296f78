package dev.weft.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterator;
import dev.weft.Failures;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;

final class PublisherCloseTest {
  private final Source source = new Source();
  private final AsyncIterator<String> iterator = Publishers.iterate(source);

  private CompletableFuture<Boolean> advance() {
    return iterator.advance().toCompletableFuture();
  }

  @Test
  void cancelsTheSubscriptionOnce() {
    advance();
    source.subscriber.onNext("a");
    assertThat(iterator.closeAsync()).isCompleted();
    assertThat(iterator.closeAsync()).isCompleted();
    assertThat(source.log).containsExactly("subscribed", 1L, "cancelled");
    assertThat(advance()).isCompletedWithValue(false);
  }

  @Test
  void beforeTheFirstStepNeverSubscribes() {
    iterator.close();
    assertThat(advance()).isCompletedWithValue(false);
    assertThat(source.log).isEmpty();
  }

  @Test
  void cancelsThePendingStep() {
    CompletableFuture<Boolean> step = advance();
    iterator.close();
    assertThat(Failures.of(step)).isInstanceOf(CancellationException.class);
    assertThat(source.log).containsExactly("subscribed", 1L, "cancelled");
    assertThat(advance()).isCompletedWithValue(false);
  }

  @Test
  void cancelsASubscriptionThatComesOnlyThen() {
    Source late =
        new Source() {
          @Override
          public void subscribe(Flow.Subscriber<? super String> made) {
            subscriber = made;
          }
        };
    AsyncIterator<String> elements = Publishers.iterate(late);
    elements.advance();
    elements.close();
    late.subscriber.onSubscribe(late.subscription());
    assertThat(late.log).containsExactly("cancelled");
  }

  @Test
  void dropsWhatComesAfterIt() {
    advance();
    iterator.close();
    source.subscriber.onNext("a");
    source.subscriber.onError(new IllegalArgumentException());
    assertThat(advance()).isCompletedWithValue(false);
  }

  @Test
  void failsIfTheCancellationDoes() {
    IllegalArgumentException failure = new IllegalArgumentException();
    Source stubborn =
        new Source() {
          @Override
          void left() {
            throw failure;
          }
        };
    AsyncIterator<String> elements = Publishers.iterate(stubborn);
    elements.advance();
    assertThat(Failures.of(elements.closeAsync())).isSameAs(failure);
    assertThat(elements.closeAsync()).isCompleted();
  }

  @Test
  void leavesASubmissionPublisher() {
    try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>()) {
      AsyncIterator<String> elements = Publishers.iterate(publisher);
      CompletableFuture<Boolean> step = elements.advance().toCompletableFuture();
      publisher.submit("a");
      assertThat(step.join()).isTrue();
      assertThat(publisher.hasSubscribers()).isTrue();
      elements.close();
      while (publisher.hasSubscribers()) {
        Thread.onSpinWait(); // it is told on a thread of its own
      }
    }
  }
}
