package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** After CPython's test_asyncio/test_queues.py; each test names the one that it mirrors. */
final class AsyncQueueTest {
  private static final Duration SHORT = Duration.ofMillis(10);

  // QueueBasicTests

  /** test_repr, test_str. */
  @Test
  void tellsWhatIsInItAndWhoWaits() {
    AsyncQueue<Integer> queue = new AsyncQueue<>(1);
    var taken = queue.take();
    assertThat(queue)
        .hasToString("AsyncQueue[size=0, capacity=1, takers=1, putters=0, unfinished=0]");
    queue.offer(0);
    assertThat(taken).isCompletedWithValue(0);
    queue.offer(1);
    queue.put(2);
    assertThat(queue)
        .hasToString("AsyncQueue[size=1, capacity=1, takers=0, putters=1, unfinished=2]");
    queue.shutdown();
    assertThat(new AsyncQueue<>())
        .hasToString("AsyncQueue[size=0, takers=0, putters=0, unfinished=0]");
    assertThat(queue.toString()).endsWith("unfinished=2, shut down]");
  }

  /** test_empty. */
  @Test
  void isEmptyWithoutElements() {
    AsyncQueue<Integer> queue = new AsyncQueue<>();
    assertThat(queue.isEmpty()).isTrue();
    queue.offer(1);
    assertThat(queue.isEmpty()).isFalse();
    assertThat(queue.poll()).isEqualTo(1);
    assertThat(queue.isEmpty()).isTrue();
  }

  /** test_full; test_float_maxsize does not apply: a capacity is an int. */
  @Test
  void isFullAtItsCapacity() {
    assertThat(new AsyncQueue<>().isFull()).isFalse();
    AsyncQueue<Integer> queue = new AsyncQueue<>(1);
    assertThat(queue.capacity()).isEqualTo(1);
    queue.offer(1);
    assertThat(queue.isFull()).isTrue();
    assertThatThrownBy(() -> new AsyncQueue<>(0)).isInstanceOf(IllegalArgumentException.class);
  }

  /** test_order, of Queue, LifoQueue and PriorityQueue. */
  @Test
  void handsOutInTheOrderOfItsKind() {
    assertThat(order(new AsyncQueue<>())).containsExactly(1, 3, 2);
    assertThat(order(new AsyncQueue<>(Collections.asLifoQueue(new ArrayDeque<>()), 9)))
        .containsExactly(2, 3, 1);
    assertThat(order(new AsyncQueue<>(new PriorityQueue<>(), 9))).containsExactly(1, 2, 3);
  }

  private static List<Integer> order(AsyncQueue<Integer> queue) {
    List.of(1, 3, 2).forEach(queue::offer);
    return List.of(queue.poll(), queue.poll(), queue.poll());
  }

  /** test_maxsize. */
  @Test
  void letsAPutterWaitForRoom() {
    AsyncQueue<Integer> queue = new AsyncQueue<>(2);
    List<Integer> put = new ArrayList<>();
    Task<Void> putter = AsyncQueueTestWeft.putAll(queue, 3, put);
    assertThat(put).containsExactly(0, 1);
    assertThat(queue.poll()).isEqualTo(0);
    assertThat(put).containsExactly(0, 1, 2);
    assertThat(List.of(queue.poll(), queue.poll())).containsExactly(1, 2);
    assertThat(putter).isCompleted();
  }

  @Resumable
  static void putAll(Await async, AsyncQueue<Integer> queue, int count, List<Integer> put) {
    for (int i = 0; i < count; i++) {
      async.await(queue.put(i));
      put.add(i);
    }
  }

  // QueueGetTests

  /** test_blocking_get, test_nonblocking_get. */
  @Test
  void givesWhatIsThereAtOnce() {
    AsyncQueue<Integer> queue = new AsyncQueue<>();
    queue.offer(1);
    assertThat(queue.take()).isCompletedWithValue(1);
    queue.offer(2);
    assertThat(queue.poll()).isEqualTo(2);
  }

  /** test_get_with_putters, test_get_with_waiting_putters. */
  @Test
  void takingMakesRoomForAPutter() {
    AsyncQueue<String> queue = new AsyncQueue<>(1);
    assertThat(queue.put("a")).isCompleted();
    var second = queue.put("b");
    assertThat(second).isNotDone();
    assertThat(queue.take()).isCompletedWithValue("a");
    assertThat(second).isCompleted();
    assertThat(queue.take()).isCompletedWithValue("b");
  }

  /** test_blocking_get_wait. */
  @Test
  void letsATakerWaitForAnElement() {
    AsyncQueue<Integer> queue = new AsyncQueue<>();
    int taken =
        EventLoop.run(
            () -> {
              Async.sleep(SHORT).thenRun(() -> queue.offer(1));
              return queue.take();
            });
    assertThat(taken).isEqualTo(1);
  }

  /** test_nonblocking_get_exception: null instead, as of every Java queue. */
  @Test
  void pollsNothingFromAnEmptyQueue() {
    assertThat(new AsyncQueue<>().poll()).isNull();
  }

  /** test_get_cancelled: a timeout that is longer than the wait. */
  @Test
  void givesInTime() {
    AsyncQueue<Integer> queue = new AsyncQueue<>();
    int taken =
        EventLoop.run(
            () -> {
              Async.sleep(SHORT).thenRun(() -> queue.offer(1));
              return Async.timeout(queue.take(), Duration.ofMinutes(1));
            });
    assertThat(taken).isEqualTo(1);
  }

  /** test_get_cancelled_race. */
  @Test
  void aCancelledTakerIsPassedOver() {
    AsyncQueue<String> queue = new AsyncQueue<>();
    var first = queue.take();
    var second = queue.take();
    first.cancel(true);
    queue.offer("a");
    assertThat(first).isCancelled();
    assertThat(second).isCompletedWithValue("a");
    assertThat(queue.toString()).contains("takers=0");
  }

  /** test_get_cancelled_drops_all (cancelled while nobody else waits). */
  @Test
  void aCancelledTakerTakesNothing() {
    AsyncQueue<String> queue = new AsyncQueue<>();
    queue.take().cancel(true);
    queue.offer("a");
    assertThat(queue.poll()).isEqualTo("a");
  }

  // QueuePutTests

  /** test_blocking_put, test_nonblocking_put. */
  @Test
  void putsAtOnceWithoutABound() {
    AsyncQueue<Integer> queue = new AsyncQueue<>();
    assertThat(queue.put(1)).isCompleted();
    assertThat(queue.offer(2)).isTrue();
    assertThat(queue.size()).isEqualTo(2);
  }

  /** test_blocking_put_wait. */
  @Test
  void putsOnceThereIsRoom() {
    AsyncQueue<Integer> queue = new AsyncQueue<>(1);
    EventLoop.run(
        () -> {
          Async.sleep(SHORT).thenRun(queue::poll);
          queue.put(1);
          return queue.put(2);
        });
    assertThat(queue.poll()).isEqualTo(2);
  }

  /** test_nonblocking_put_exception: false instead, as of every Java queue. */
  @Test
  void offersNothingToAFullQueue() {
    AsyncQueue<Integer> queue = new AsyncQueue<>(1);
    queue.offer(1);
    assertThat(queue.offer(2)).isFalse();
    assertThatThrownBy(() -> queue.offer(null)).isInstanceOf(NullPointerException.class);
  }

  /** test_put_cancelled. */
  @Test
  void whatWasPutStaysPut() {
    AsyncQueue<Integer> queue = new AsyncQueue<>();
    var put = queue.put(1);
    assertThat(put.cancel(true)).isFalse();
    assertThat(queue.take()).isCompletedWithValue(1);
  }

  /** test_put_cancelled_race. */
  @Test
  void aCancelledPutterIsPassedOver() {
    AsyncQueue<String> queue = new AsyncQueue<>(1);
    queue.put("a");
    var cancelled = queue.put("X");
    var second = queue.put("b");
    cancelled.cancel(true);
    assertThat(queue.poll()).isEqualTo("a");
    assertThat(second).isCompleted();
    assertThat(queue.poll()).isEqualTo("b");
    assertThat(queue.poll()).isNull();
  }

  /** test_put_with_waiting_getters. */
  @Test
  void putsIntoTheHandsOfATaker() {
    AsyncQueue<String> queue = new AsyncQueue<>();
    var taken = queue.take();
    assertThat(queue.put("a")).isCompleted();
    assertThat(taken).isCompletedWithValue("a");
  }

  /** test_why_are_putters_waiting, test_why_are_getters_waiting: nobody is forgotten. */
  @Test
  void everyWaiterIsServed() {
    AsyncQueue<Integer> queue = new AsyncQueue<>(2);
    List<CompletableFuture<Void>> puts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      puts.add(queue.put(i));
    }
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      taken.add(queue.take().join());
    }
    assertThat(puts).allMatch(CompletableFuture::isDone);
    assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5);
  }

  /** test_cancelled_puts_not_being_held_in_self_putters, test_cancelled_getters_...: no leak. */
  @Test
  void keepsNobodyWhoWasCancelled() {
    AsyncQueue<Integer> queue = new AsyncQueue<>(1);
    var taken = queue.take();
    taken.cancel(true);
    queue.offer(1);
    queue.put(2).cancel(true);
    assertThat(queue.toString()).contains("size=1", "takers=0", "putters=0");
  }

  // QueueJoinTests

  /** test_task_done_underflow. */
  @Test
  void cannotBeDoneWithMoreThanWasPut() {
    assertThatThrownBy(() -> new AsyncQueue<>().taskDone())
        .isInstanceOf(IllegalStateException.class);
  }

  /** test_task_done. */
  @Test
  void joinsWhenAllIsDone() {
    AsyncQueue<Integer> queue = new AsyncQueue<>();
    int[] sum = new int[1];
    for (int i = 0; i < 100; i++) {
      queue.offer(i);
    }
    EventLoop.run(
        () -> {
          AsyncQueueTestWeft.work(queue, sum);
          AsyncQueueTestWeft.work(queue, sum);
          return queue.join();
        });
    assertThat(sum[0]).isEqualTo(4950);
  }

  @Resumable
  static void work(Await async, AsyncQueue<Integer> queue, int[] sum) {
    for (; ; ) {
      sum[0] += async.await(queue.take());
      async.await(Async.sleep(Duration.ZERO));
      queue.taskDone();
    }
  }

  /** test_join_empty_queue. */
  @Test
  void joinsAnEmptyQueueAtOnce() {
    AsyncQueue<Integer> queue = new AsyncQueue<>();
    assertThat(queue.join()).isCompleted();
    assertThat(queue.join()).isCompleted();
  }

  /** test_format: see also tellsWhatIsInItAndWhoWaits. */
  @Test
  void tellsHowMuchIsUnfinished() {
    AsyncQueue<Integer> queue = new AsyncQueue<>();
    queue.offer(1);
    queue.poll();
    assertThat(queue.toString()).contains("size=0", "unfinished=1");
  }
}
