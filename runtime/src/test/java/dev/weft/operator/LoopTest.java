package dev.weft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncIterable;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is begun on a loop stays there, whichever threads complete the sources. */
final class LoopTest {
  private static final Duration SHORT = Duration.ofMillis(1);

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Noise noise = new Noise(1, threads);
  private final Set<Thread> seen = ConcurrentHashMap.newKeySet();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Resumable
  static <T> List<T> all(Await async, AsyncIterable<T> source) {
    List<T> list = new ArrayList<>();
    for (T element : async.each(source)) {
      list.add(element);
    }
    return list;
  }

  private <T> T see(T value) {
    seen.add(Thread.currentThread());
    return value;
  }

  private <T> List<T> onALoop(AsyncIterable<T> source) {
    List<T> list = EventLoop.run(() -> LoopTestWeft.all(source));
    assertThat(seen).containsExactly(Thread.currentThread());
    return list;
  }

  private AsyncIterable<Integer> source() {
    return noise.range(0, 50);
  }

  @Test
  void callsTheFunctionsThere() {
    assertThat(onALoop(source().zip(source(), (a, b) -> see(a + b)))).hasSize(50);
    assertThat(onALoop(source().mapAsync(3, n -> see(noise.later(n))))).hasSize(50);
    assertThat(onALoop(source().mapAsyncUnordered(3, n -> see(noise.later(n))))).hasSize(50);
    assertThat(onALoop(source().switchMap(n -> see(noise.range(0, 2))))).isNotEmpty();
    assertThat(onALoop(source().flatMap(3, n -> see(noise.range(0, 2))))).hasSize(100);
    assertThat(onALoop(source().zipLatest(source(), (a, b) -> see(a + b)))).isNotEmpty();
  }

  @Test
  void asksTheSourcesThere() {
    AsyncIterable<Integer> seen = () -> see(source().iterator());
    AsyncIterable<Integer> asked = seen.zip(seen, (a, b) -> see(a));
    for (AsyncIterable<?> source :
        List.of(
            asked.merge(asked),
            asked.prefetch(3),
            asked.buffer(3),
            asked.buffer(3, SHORT),
            asked.timeout(Duration.ofMinutes(1)),
            asked.window(3).flatMap(2, window -> window),
            asked.window(SHORT).flatMap(2, window -> window),
            asked.takeUntil(new CompletableFuture<>()))) {
      assertThat(onALoop(source)).isNotEmpty();
    }
  }

  @Test
  void waitsThere() {
    AsyncIterable<Integer> few = noise.range(0, 3);
    assertThat(onALoop(few.delay(SHORT).zip(few, (a, b) -> see(a)))).hasSize(3);
    assertThat(onALoop(few.throttle(SHORT).zip(few, (a, b) -> see(a)))).hasSize(3);
    assertThat(onALoop(AsyncIterable.interval(SHORT).zip(few, (a, b) -> see(a)))).hasSize(3);
  }
}
