package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** "Task exception was never retrieved", and the callbacks of an event loop. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SAME_THREAD) // whose handler is set before
final class UnseenFailureTest {
  private final List<Throwable> reported = new ArrayList<>();
  private final ArithmeticException failure = new ArithmeticException();

  @BeforeEach
  void collect() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> reported.add(thrown));
  }

  @AfterEach
  void restore() {
    Thread.currentThread().setUncaughtExceptionHandler(null);
  }

  @Resumable
  static void fail(Await async, boolean suspends, RuntimeException failure) {
    if (suspends) {
      async.await(Async.sleep(Duration.ZERO));
    }
    throw failure;
  }

  @Resumable
  static void await(Await async, Task<Void> task) {
    try {
      async.await(task);
    } catch (ArithmeticException e) {
      // seen
    }
  }

  private void run(boolean suspends, Consumer<Task<Void>> use) {
    EventLoop.run(
        () -> {
          use.accept(UnseenFailureTestWeft.fail(suspends, failure));
          return Async.sleep(Duration.ofMillis(2));
        });
  }

  @Test
  void whatNobodyLooksAtIsReported() {
    run(true, task -> {});
    run(false, task -> {});
    assertThat(reported).containsExactly(failure, failure);
  }

  @Test
  void whatSomebodyLooksAtIsNot() {
    for (boolean suspends : new boolean[] {true, false}) {
      run(suspends, UnseenFailureTestWeft::await);
      run(suspends, task -> task.handle((value, thrown) -> null));
      run(suspends, task -> Async.gather(task));
      run(suspends, task -> Async.first(task));
    }
    run(true, CompletableFuture::allOf);
    run(false, task -> assertThat(task.isCompletedExceptionally()).isTrue());
    run(false, task -> assertThat(task.exceptionNow()).isSameAs(failure));
    run(false, task -> TaskGroup.run(group -> task));
    assertThat(reported).isEmpty();
  }

  @Test
  void onlyAFailureIsAnExceptionNow() {
    CompletableFuture<Void> stage = new CompletableFuture<>();
    Task<Void> task = Direct.task(async -> async.await(stage));
    assertThatThrownBy(task::exceptionNow).isInstanceOf(IllegalStateException.class);
    task.cancel(true);
    assertThatThrownBy(task::exceptionNow).isInstanceOf(IllegalStateException.class);
    Task<Integer> value = Direct.task(async -> 1);
    assertThatThrownBy(value::exceptionNow).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCancellationIsNot() {
    run(true, task -> task.cancel(true));
    assertThat(reported).isEmpty();
  }

  @Test
  void isReportedOnceNobodyCanLookAnyMore() {
    EventLoop.run(() -> UnseenFailureTestWeft.dropping(failure, reported));
    assertThat(reported).containsExactly(failure);
  }

  @Resumable
  @SuppressWarnings("weft:discarded-stage")
  static void dropping(Await async, RuntimeException failure, List<Throwable> reported) {
    UnseenFailureTestWeft.fail(true, failure);
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (reported.isEmpty() && System.nanoTime() < end) {
      System.gc();
      async.await(Async.sleep(Duration.ofMillis(5)));
    }
    assertThat(reported).isNotEmpty();
  }

  /** Python's call_soon_threadsafe and call_later. */
  @Test
  void callbacksComeFromAnyThread() {
    List<String> events = new ArrayList<>();
    AtomicReference<Thread> ran = new AtomicReference<>();
    EventLoop.run(
        () -> {
          EventLoop loop = EventLoop.current();
          CompletableFuture<Void> done = new CompletableFuture<>();
          loop.callLater(Duration.ofMillis(5), () -> events.add("cancelled")).cancel(true);
          loop.callLater(Duration.ofMinutes(5), () -> events.add("too late"));
          loop.callLater(
              Duration.ZERO,
              () -> {
                throw failure;
              });
          new Thread(
                  () -> {
                    loop.callSoon(() -> ran.set(Thread.currentThread()));
                    loop.callLater(
                        Duration.ofMillis(10),
                        () -> {
                          events.add("later");
                          done.complete(null);
                        });
                  })
              .start();
          return done;
        });
    assertThat(events).containsExactly("later");
    assertThat(ran).hasValue(Thread.currentThread());
    assertThat(reported).containsExactly(failure);
  }
}
