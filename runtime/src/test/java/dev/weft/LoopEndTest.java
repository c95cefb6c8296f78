package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a loop does with what is left when its main stage has completed, and with failures. */
final class LoopEndTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofMillis(10);

  private final List<Object> log = new ArrayList<>();
  private final List<Throwable> uncaught = new ArrayList<>();
  private final CompletableFuture<Object> never = new CompletableFuture<>();

  /** Runs a loop on this thread, and catches what it hands to the thread's handler. */
  private void run(Supplier<? extends CompletionStage<?>> main) {
    Thread thread = Thread.currentThread();
    thread.setUncaughtExceptionHandler((of, thrown) -> uncaught.add(thrown));
    try {
      EventLoop.<Object>run(() -> main.get().thenApply(value -> value));
    } finally {
      thread.setUncaughtExceptionHandler(null);
    }
  }

  private Task<Void> cleaning(String name, Duration cleanup) {
    return Direct.task(
        async -> {
          try {
            async.await(never.copy());
          } finally {
            async.await(Async.sleep(cleanup));
            log.add(name);
          }
        });
  }

  @Test
  void cancelsTasksAndAwaitsTheirCleanup() {
    run(
        () -> {
          cleaning("slow", Duration.ofMillis(100));
          cleaning("fast", SHORT);
          return Async.sleep(SHORT);
        });
    assertThat(log).containsExactly("fast", "slow");
    assertThat(uncaught).isEmpty();
  }

  @Test
  void cancelsTasksThatACleanupBegins() {
    run(
        () -> {
          Direct.task(
              async -> {
                try {
                  async.await(never.copy());
                } finally {
                  cleaning("late", SHORT);
                }
              });
          return CompletableFuture.completedFuture(null);
        });
    assertThat(log).containsExactly("late");
  }

  @Test
  void cancelsSleeps() {
    List<CompletableFuture<Void>> sleeps = new ArrayList<>();
    run(
        () -> {
          sleeps.add(Async.sleep(LONG));
          return CompletableFuture.completedFuture(null);
        });
    assertThat(sleeps).singleElement().satisfies(sleep -> assertThat(sleep).isCancelled());
  }

  @Test
  void cleansUpAfterAFailureOfTheMainStageToo() {
    IOException failure = new IOException();
    assertThatThrownBy(
            () ->
                run(
                    () -> {
                      cleaning("cleaned", SHORT);
                      return CompletableFuture.failedFuture(failure);
                    }))
        .isSameAs(failure);
    assertThat(log).containsExactly("cleaned");
  }

  @Test
  void reportsAFailureOfACleanup() {
    IOException failure = new IOException();
    run(
        () -> {
          Direct.task(
              async -> {
                try {
                  async.await(never.copy());
                } finally {
                  log.add("fails");
                  fail(failure);
                }
              });
          return CompletableFuture.completedFuture(null);
        });
    assertThat(uncaught).containsExactly(failure);
  }

  private static void fail(Exception failure) throws Exception {
    throw failure;
  }

  @Test
  void reportsWhatACallbackThrowsAndGoesOn() {
    IllegalArgumentException failure = new IllegalArgumentException();
    run(
        () -> {
          EventLoop.current()
              .execute(
                  () -> {
                    throw failure;
                  });
          return Async.sleep(SHORT);
        });
    assertThat(uncaught).containsExactly(failure);
  }

  @Test
  void endsWhenAnotherThreadCompletesATaskThatDoesNotStop() {
    run(
        () -> {
          List<Task<?>> tasks = new ArrayList<>();
          tasks.add(
              Direct.task(
                  async -> {
                    for (; ; ) {
                      try {
                        async.await(new CompletableFuture<>());
                      } catch (CancellationException e) {
                        log.add("refused");
                        new Thread(() -> completeLater(tasks.get(0))).start();
                      }
                    }
                  }));
          return CompletableFuture.completedFuture(null);
        });
    assertThat(log).containsExactly("refused");
  }

  private static void completeLater(Task<?> task) {
    try {
      Thread.sleep(50);
      task.complete(null);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anInterruptCancelsTheMainStageAndIsPassedOn() {
    CompletableFuture<Object> main = new CompletableFuture<>();
    Thread loop = Thread.currentThread();
    assertThatThrownBy(
            () ->
                EventLoop.run(
                    () -> {
                      cleaning("cleaned", SHORT);
                      new Thread(loop::interrupt).start();
                      return main;
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(main).isCancelled();
    assertThat(log).containsExactly("cleaned");
    assertThat(Thread.interrupted()).isTrue();
  }
}
