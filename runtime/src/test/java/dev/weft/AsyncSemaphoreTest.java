package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.annotation.Resumable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** After SemaphoreTests of CPython's test_asyncio/test_locks.py. */
final class AsyncSemaphoreTest {
  /** test_repr, test_initial_value_zero. */
  @Test
  void tellsItsPermits() {
    AsyncSemaphore semaphore = new AsyncSemaphore(0);
    semaphore.acquire();
    assertThat(semaphore).hasToString("AsyncSemaphore[permits=0, waiting=1]");
    assertThatThrownBy(() -> new AsyncSemaphore(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** test_semaphore, test_acquire. */
  @Test
  void servesThoseWhoWaitInOrder() {
    AsyncSemaphore semaphore = new AsyncSemaphore(1);
    var first = semaphore.acquire();
    var second = semaphore.acquire();
    var third = semaphore.acquire();
    assertThat(semaphore.tryAcquire()).isNull();
    first.join().close();
    first.join().close();
    assertThat(second).isCompleted();
    assertThat(third).isNotDone();
    second.join().close();
    third.join().close();
    assertThat(semaphore.availablePermits()).isEqualTo(1);
  }

  /** test_acquire_cancel, test_acquire_cancel_before_awoken. */
  @Test
  void aCancelledOneTakesNoPermit() {
    AsyncSemaphore semaphore = new AsyncSemaphore(0);
    var cancelled = semaphore.acquire();
    var next = semaphore.acquire();
    cancelled.cancel(true);
    assertThat(semaphore.getQueueLength()).isEqualTo(1);
    semaphore.release();
    assertThat(next).isCompleted();
    assertThat(semaphore.availablePermits()).isZero();
  }

  /** test_acquire_hang, test_acquire_no_hang: cancelled with its permit on the way. */
  @Test
  void aPermitOnItsWayGoesToTheNext() {
    AsyncSemaphore semaphore = new AsyncSemaphore(0);
    List<String> events = new ArrayList<>();
    EventLoop.run(
        () -> {
          Task<Void> first = AsyncSemaphoreTestWeft.enter(semaphore, "first", events);
          Task<Void> second = AsyncSemaphoreTestWeft.enter(semaphore, "second", events);
          Thread releasing = new Thread(semaphore::release);
          releasing.start();
          try {
            releasing.join(); // so it has been served, and waits for its turn on the loop
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          first.cancel(true);
          return second;
        });
    assertThat(events).containsExactly("second");
    assertThat(semaphore.availablePermits()).isEqualTo(1);
  }

  @Resumable
  static void enter(Await async, AsyncSemaphore semaphore, String name, List<String> events) {
    try (var permit = async.await(semaphore.acquire())) {
      assertThat(permit).isNotNull();
      events.add(name);
    }
  }

  /** test_release_no_waiters: more permits than there were. */
  @Test
  void aReleaseAddsAPermit() {
    AsyncSemaphore semaphore = new AsyncSemaphore(0);
    semaphore.release();
    assertThat(semaphore.availablePermits()).isEqualTo(1);
    AsyncSemaphore.Permit permit = semaphore.tryAcquire();
    assertThat(permit).isNotNull();
  }

  /** test_acquire_fifo_order: who comes later does not overtake. */
  @Test
  void handsOverWithoutAGap() {
    AsyncSemaphore semaphore = new AsyncSemaphore(1);
    var first = semaphore.acquire().join();
    var second = semaphore.acquire();
    first.close();
    assertThat(semaphore.tryAcquire()).isNull();
    assertThat(second).isCompleted();
  }

  @Test
  void aLongLineNeedsNoStack() {
    AsyncSemaphore semaphore = new AsyncSemaphore(0);
    List<String> events = new ArrayList<>();
    List<CompletableFuture<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      tasks.add(AsyncSemaphoreTestWeft.enter(semaphore, "in", events));
    }
    semaphore.release();
    assertThat(tasks).allMatch(CompletableFuture::isDone);
    assertThat(events).hasSize(100_000);
    assertThat(semaphore.availablePermits()).isEqualTo(1);
  }
}
