package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In which order a loop runs what it has to, and on which thread. */
final class LoopOrderTest {
  private final List<Object> log = Collections.synchronizedList(new ArrayList<>());

  private static CompletableFuture<Void> millis(int time) {
    return Async.sleep(Duration.ofMillis(time));
  }

  @Test
  void callbacksRunInTheOrderOfTheirArrival() {
    CompletableFuture<Object> end = new CompletableFuture<>();
    EventLoop.run(
        () -> {
          EventLoop loop = EventLoop.current();
          loop.execute(
              () -> {
                log.add(1);
                loop.execute(() -> log.add(3));
                loop.execute(() -> end.complete(null));
                log.add("still 1");
              });
          loop.execute(() -> log.add(2));
          log.add(0);
          return end;
        });
    assertThat(log).containsExactly(0, 1, "still 1", 2, 3);
  }

  @Test
  void sleepsEndInTheOrderOfTheirDeadlines() {
    EventLoop.run(
        () ->
            Async.gather(
                millis(90).thenRun(() -> log.add(90)),
                millis(30).thenRun(() -> log.add(30)),
                millis(60).thenRun(() -> log.add(60)),
                millis(30).thenRun(() -> log.add("30, made later"))));
    assertThat(log).containsExactly(30, "30, made later", 60, 90);
  }

  @Test
  void sleepsThatAreDueTogetherEndInTheOrderOfTheirDeadlines() {
    EventLoop.run(
        () -> {
          List<CompletableFuture<?>> sleeps = new ArrayList<>();
          for (int time : new int[] {30, 10, 20, 10}) {
            sleeps.add(millis(time).thenRun(() -> log.add(time)));
          }
          busy(50);
          return Async.gather(sleeps);
        });
    assertThat(log).containsExactly(10, 10, 20, 30);
  }

  private static void busy(int millis) {
    long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
    while (System.nanoTime() - end < 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void callbacksThatRenewThemselvesDoNotStarveTheTimers() {
    EventLoop.run(
        () -> {
          EventLoop loop = EventLoop.current();
          loop.execute(
              new Runnable() {
                @Override
                public void run() {
                  loop.execute(this);
                }
              });
          return millis(10);
        });
  }

  @Test
  void whatOtherThreadsHandOverRunsOnTheLoopsThreadInTheirOrder() {
    ExecutorService other = Executors.newSingleThreadExecutor();
    CompletableFuture<Object> end = new CompletableFuture<>();
    EventLoop.run(
        () -> {
          EventLoop loop = EventLoop.current();
          Thread here = Thread.currentThread();
          other.execute(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  int number = i;
                  loop.execute(() -> log.add(Thread.currentThread() == here ? number : "foreign"));
                }
                loop.execute(() -> end.complete(null));
              });
          return end;
        });
    other.shutdown();
    assertThat(log).isEqualTo(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  void tasksResumeOnTheLoopWhicheverThreadCompletesWhatTheyAwait() {
    CompletableFuture<Object> end =
        EventLoop.run(
            () -> {
              EventLoop loop = EventLoop.current();
              CompletableFuture<String> awaited = new CompletableFuture<>();
              Task<Object> task =
                  Direct.task(
                      async -> {
                        async.await(awaited);
                        log.add(EventLoop.current() == loop);
                        return null;
                      });
              new Thread(() -> awaited.complete("value")).start();
              return task.thenApply(nothing -> task);
            });
    assertThat(end).isCompleted();
    assertThat(log).containsExactly(true);
  }
}
