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
                millis(900).thenRun(() -> log.add(900)),
                millis(300).thenRun(() -> log.add(300)),
                millis(600).thenRun(() -> log.add(600)),
                millis(300).thenRun(() -> log.add("300, made later"))));
    assertThat(log).containsExactly(300, "300, made later", 600, 900);
  }

  @Test
  void sleepsOfOneTimeThatAreDueTogetherEndInTheOrderInWhichTheyWereMade() {
    EventLoop.run(
        () -> {
          List<CompletableFuture<?>> sleeps = new ArrayList<>();
          for (int i = 0; i < 50; i++) {
            int number = i;
            sleeps.add(millis(1).thenRun(() -> log.add(number)));
          }
          busy(10);
          return Async.gather(sleeps);
        });
    assertThat(log).isEqualTo(IntStream.range(0, 50).boxed().toList());
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
