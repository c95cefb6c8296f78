package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CallTest {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();

  @AfterEach
  void shutDown() {
    executor.shutdownNow();
  }

  @Test
  void hasWhatTheCallReturns() {
    Thread caller = Thread.currentThread();
    assertThat(Async.call(executor, Thread::currentThread).join()).isNotSameAs(caller);
    assertThat(Async.call(executor, () -> null).join()).isNull();
  }

  @Test
  void failsWithTheVeryExceptionOfTheCall() {
    IOException failure = new IOException();
    CompletableFuture<Object> call = failing(failure);
    assertThatThrownBy(call::join).cause().isSameAs(failure);
    assertThat(Failures.of(call)).isSameAs(failure);
  }

  @Test
  void unwrapsNothingThatTheCallThrew() {
    ExecutionException failure = new ExecutionException(new IOException());
    CompletableFuture<Object> call = failing(failure);
    assertThatThrownBy(call::join).cause().isSameAs(failure);
  }

  private CompletableFuture<Object> failing(Exception failure) {
    return Async.call(
        executor,
        () -> {
          throw failure;
        });
  }

  @Test
  void cancelledInterruptsTheCall() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    CompletableFuture<Object> call =
        Async.call(
            executor,
            () -> {
              begun.countDown();
              try {
                Thread.sleep(60_000);
                interrupted.complete(false);
              } catch (InterruptedException e) {
                interrupted.complete(true);
              }
              return null;
            });
    begun.await();
    assertThat(call.cancel(true)).isTrue();
    assertThat(call).isCancelled();
    assertThat(interrupted.join()).isTrue();
  }

  @Test
  void cancelledBeforeItBeginsNeverBegins() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    AtomicBoolean begun = new AtomicBoolean();
    CompletableFuture<Object> blocker =
        Async.call(
            executor,
            () -> {
              release.await();
              return null;
            });
    CompletableFuture<Object> call =
        Async.call(
            executor,
            () -> {
              begun.set(true);
              return null;
            });
    assertThat(call.cancel(false)).isTrue();
    release.countDown();
    blocker.join();
    Async.call(executor, () -> null).join();
    assertThat(begun).isFalse();
    assertThat(call).isCancelled();
  }

  @Test
  void cancelledAfterItsEndStaysAsItIs() {
    CompletableFuture<String> call = Async.call(executor, () -> "value");
    call.join();
    assertThat(call.cancel(true)).isFalse();
    assertThat(call).isCompletedWithValue("value");
  }

  @Test
  void completedFromOutsideIsNoMoreCancelled() {
    CompletableFuture<String> call = Async.call(task -> {}, () -> "value");
    call.complete("other");
    assertThat(call.cancel(true)).isFalse();
    assertThat(call).isCompletedWithValue("other");
  }

  @Test
  void throwsTheRejectionOfTheExecutor() {
    executor.shutdown();
    assertThatThrownBy(() -> Async.call(executor, () -> "value"))
        .isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void endsOnTheLoopOfWhoAwaitsIt() {
    boolean here =
        EventLoop.run(
            () -> {
              EventLoop loop = EventLoop.current();
              return Direct.task(
                  async -> {
                    async.await(Async.call(executor, () -> "value"));
                    return EventLoop.current() == loop;
                  });
            });
    assertThat(here).isTrue();
  }
}
