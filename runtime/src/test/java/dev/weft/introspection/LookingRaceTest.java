package dev.weft.introspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.CoroutineInfo;
import dev.weft.Generator;
import dev.weft.Task;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Another thread may look while a body runs: it sees something, and disturbs nothing. */
final class LookingRaceTest {
  private static final int ROUNDS = 20_000;

  private final AtomicReference<Object> watched = new AtomicReference<>("nothing");
  private final AtomicReference<Throwable> thrown = new AtomicReference<>();
  private volatile boolean ended;

  private void whileWatching(Runnable work) throws InterruptedException {
    Thread watcher =
        new Thread(
            () -> {
              try {
                while (!ended) {
                  CoroutineInfo.of(watched.get()).map(CoroutineInfo::toString);
                }
              } catch (Throwable e) {
                thrown.set(e);
              }
            });
    watcher.start();
    work.run();
    ended = true;
    watcher.join();
    assertThat(thrown.get()).isNull();
  }

  @Test
  void aStackOfDelegationsThatGrowsAndShrinks() throws InterruptedException {
    whileWatching(
        () -> {
          for (int i = 0; i < ROUNDS; i++) {
            Generator<Integer, Void, Void> gen = BodiesWeft.list();
            for (int depth = 0; depth < i % 20; depth++) {
              gen = BodiesWeft.outer(gen);
            }
            watched.set(gen);
            int sum = 0;
            for (int each : gen) {
              sum += each;
            }
            assertThat(sum).isEqualTo(3);
          }
        });
  }

  @Test
  void tasksAndAsynchronousGenerators() throws InterruptedException {
    whileWatching(
        () -> {
          for (int i = 0; i < ROUNDS; i++) {
            CompletableFuture<Object> stage = new CompletableFuture<>();
            AsyncGenerator<Object, Void, Void> values =
                BodiesWeft.asyncOuter(BodiesWeft.values(stage));
            watched.set(i % 2 == 0 ? values : "nothing");
            Task<Object> total = BodiesWeft.total(values);
            watched.set(total);
            stage.complete(i);
            assertThat(total).isCompletedWithValue(i);
          }
        });
  }
}
