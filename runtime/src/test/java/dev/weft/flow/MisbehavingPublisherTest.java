package dev.weft.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.AsyncIterator;
import dev.weft.Failures;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/**
 * Publishers that break the rules of reactive streams get an iterator no further than they must.
 */
final class MisbehavingPublisherTest {
  private final IllegalArgumentException failure = new IllegalArgumentException();

  private static CompletableFuture<Boolean> advance(AsyncIterator<?> iterator) {
    return iterator.advance().toCompletableFuture();
  }

  @Test
  void whatSubscribeThrowsFailsTheStep() {
    AsyncIterator<String> iterator =
        Publishers.iterate(
            subscriber -> {
              throw failure;
            });
    assertThat(Failures.of(advance(iterator))).isSameAs(failure);
    assertThat(advance(iterator)).isCompletedWithValue(false);
  }

  @Test
  void whatTheFirstRequestThrowsFailsTheStep() {
    Source source =
        new Source() {
          @Override
          void requested() {
            throw failure;
          }
        };
    AsyncIterator<String> iterator = Publishers.iterate(source);
    assertThat(Failures.of(advance(iterator))).isSameAs(failure);
    assertThat(advance(iterator)).isCompletedWithValue(false);
  }

  @Test
  void whatALaterRequestThrowsFailsTheStep() {
    Source source =
        new Source() {
          @Override
          void requested() {
            if (log.size() > 2) {
              throw failure;
            }
          }
        };
    AsyncIterator<String> iterator = Publishers.iterate(source);
    advance(iterator);
    source.subscriber.onNext("a");
    assertThat(Failures.of(advance(iterator))).isSameAs(failure);
    assertThat(advance(iterator)).isCompletedWithValue(false);
  }

  @Test
  void elementsThatNobodyRequestedAreKept() {
    Source source = new Source();
    AsyncIterator<String> iterator = Publishers.iterate(source);
    CompletableFuture<Boolean> step = advance(iterator);
    for (String element : new String[] {"a", "b", "c"}) {
      source.subscriber.onNext(element);
    }
    source.subscriber.onComplete();
    assertThat(step).isCompletedWithValue(true);
    StringBuilder taken = new StringBuilder();
    do {
      taken.append(iterator.current());
    } while (advance(iterator).join());
    assertThat(taken).hasToString("abc");
    assertThat(source.log).containsExactly("subscribed", 1L);
  }

  @Test
  void nothingCountsAfterTheEnd() {
    Source source = new Source();
    AsyncIterator<String> iterator = Publishers.iterate(source);
    advance(iterator);
    source.subscriber.onComplete();
    source.subscriber.onNext("a");
    source.subscriber.onError(failure);
    source.subscriber.onComplete();
    assertThat(advance(iterator)).isCompletedWithValue(false);
  }

  @Test
  void aSecondSubscriptionIsCancelled() {
    Source source = new Source();
    AsyncIterator<String> iterator = Publishers.iterate(source);
    CompletableFuture<Boolean> step = advance(iterator);
    Source other = new Source();
    source.subscriber.onSubscribe(other.subscription());
    assertThat(other.log).containsExactly("cancelled");
    source.subscriber.onNext("a");
    assertThat(step).isCompletedWithValue(true);
  }

  @Test
  void nullIsRefused() {
    Source source = new Source();
    advance(Publishers.iterate(source));
    Flow.Subscriber<? super String> subscriber = source.subscriber;
    assertThatThrownBy(() -> subscriber.onNext(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> subscriber.onError(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> subscriber.onSubscribe(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void aPublisherThatAnswersWithinTheRequestNeedsNoStack() {
    Source source =
        new Source() {
          @Override
          void requested() {
            subscriber.onNext("again");
          }
        };
    AsyncIterator<String> iterator = Publishers.iterate(source);
    for (int i = 0; i < 100_000; i++) {
      assertThat(advance(iterator).join()).isTrue();
    }
  }
}
