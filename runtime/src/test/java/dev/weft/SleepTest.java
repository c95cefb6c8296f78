package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class SleepTest {
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

  private static long millisOf(Runnable code) {
    long start = System.nanoTime();
    code.run();
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  @Test
  void takesItsTimeOffALoop() {
    assertThat(millisOf(() -> assertThat(Async.sleep(SHORT).join()).isNull()))
        .isGreaterThanOrEqualTo(SHORT.toMillis());
  }

  @Test
  void takesItsTimeOnALoop() {
    assertThat(millisOf(() -> EventLoop.run(() -> Async.sleep(SHORT))))
        .isGreaterThanOrEqualTo(SHORT.toMillis());
  }

  @Test
  void wakesOnTheLoop() {
    Thread thread =
        EventLoop.run(() -> Async.sleep(SHORT).thenApply(nothing -> Thread.currentThread()));
    assertThat(thread).isSameAs(Thread.currentThread());
  }

  @Test
  void wakesInTheCommonPoolOffALoop() {
    CompletableFuture<String> name =
        Async.sleep(SHORT).thenApply(nothing -> Thread.currentThread().getName());
    // Not the JDK's one timer thread, which nobody may block.
    assertThat(name.join()).isNotEqualTo("CompletableFutureDelayScheduler");
  }

  @Test
  void ofNoTimeOrLessTakesOneTurnOfTheLoop() {
    List<String> log = new ArrayList<>();
    EventLoop.run(
        () -> {
          EventLoop.current().execute(() -> log.add("before"));
          CompletableFuture<?> zero = Async.sleep(Duration.ZERO).thenRun(() -> log.add("zero"));
          CompletableFuture<?> less =
              Async.sleep(Duration.ofSeconds(-1)).thenRun(() -> log.add("less"));
          EventLoop.current().execute(() -> log.add("after"));
          log.add("begun");
          return Async.gather(zero, less);
        });
    assertThat(log).startsWith("begun", "before", "zero", "less");
  }

  @Test
  void ofNoTimeOrLessEndsOffALoop() {
    assertThat(Async.sleep(Duration.ZERO).join()).isNull();
    assertThat(Async.sleep(Duration.ofSeconds(-1)).join()).isNull();
  }

  @Test
  void cancelledOffALoopWakesWhoWaits() {
    CompletableFuture<Void> sleep = Async.sleep(FOR_EVER);
    assertThat(sleep).isNotDone();
    assertThat(sleep.cancel(true)).isTrue();
    assertThatThrownBy(sleep::join).isInstanceOf(CancellationException.class);
  }

  @Test
  void cancelledOnALoopWakesWhoWaits() {
    assertThatThrownBy(
            () ->
                EventLoop.run(
                    () -> {
                      CompletableFuture<Void> sleep = Async.sleep(FOR_EVER);
                      EventLoop.current().execute(() -> sleep.cancel(true));
                      return sleep;
                    }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void manyCancelledLeaveTheOthersAsTheyAre() {
    List<Integer> woken = new ArrayList<>();
    List<Integer> odd = new ArrayList<>();
    EventLoop.run(
        () -> {
          List<CompletableFuture<Void>> sleeps = new ArrayList<>();
          for (int i = 0; i < 40; i++) {
            int number = i;
            CompletableFuture<Void> sleep = Async.sleep(Duration.ofMillis(50 + i * 37 % 40));
            sleep.thenRun(() -> woken.add(number));
            sleeps.add(sleep);
          }
          for (int i = 0; i < 40; i += 2) {
            sleeps.get(i).cancel(true);
            odd.add(i + 1);
          }
          return Async.gather(odd.stream().map(sleeps::get).toList());
        });
    // Their order is that of the heap's own test: here the clock has a say.
    assertThat(woken).containsExactlyInAnyOrderElementsOf(odd);
  }
}
