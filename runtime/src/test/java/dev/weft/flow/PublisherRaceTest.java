package dev.weft.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterator;
import dev.weft.Failures;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

/** A step that is cancelled at the very moment a signal comes for it: the signal is kept. */
final class PublisherRaceTest {
  private static final int ROUNDS = 20_000;

  private final CyclicBarrier together = new CyclicBarrier(2);

  @Test
  void anElementIsThatOfTheNextStep() throws Exception {
    race(
        source -> source.subscriber.onNext("a"),
        iterator -> {
          assertThat(iterator.advance()).isCompletedWithValue(true);
          assertThat(iterator.current()).isEqualTo("a");
        });
  }

  @Test
  void aFailureIsThatOfTheNextStep() throws Exception {
    RuntimeException failure = new RuntimeException("of the publisher");
    race(
        source -> source.subscriber.onError(failure),
        iterator ->
            assertThat(Failures.of(iterator.advance().toCompletableFuture())).isSameAs(failure));
  }

  private interface Part<V> {
    void run(V value) throws Exception;
  }

  private void race(Part<Source> signal, Part<AsyncIterator<String>> next) throws Exception {
    Source[] current = new Source[1];
    Thread thread =
        new Thread(
            () -> {
              try {
                for (int i = 0; i < ROUNDS; i++) {
                  together.await();
                  signal.run(current[0]);
                  together.await();
                }
              } catch (Exception e) {
                together.reset();
              }
            });
    thread.setDaemon(true);
    thread.start();
    for (int i = 0; i < ROUNDS; i++) {
      current[0] = new Source();
      AsyncIterator<String> iterator = Publishers.iterate(current[0]);
      CompletableFuture<Boolean> step = iterator.advance().toCompletableFuture();
      together.await();
      boolean cancelled = step.cancel(true);
      together.await();
      if (cancelled) {
        next.run(iterator);
      }
    }
    thread.join();
  }
}
