package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.annotation.Resumable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** After _QueueShutdownTestMixin of CPython 3.13's test_asyncio/test_queues.py. */
final class AsyncQueueShutdownTest {
  private final AsyncQueue<String> queue = new AsyncQueue<>(2);

  private static void assertShutDown(CompletableFuture<?> stage) {
    assertThat(Failures.of(stage)).isInstanceOf(QueueShutdownException.class);
  }

  /** test_shutdown_empty. */
  @Test
  void anEmptyOneGivesAndTakesNothing() {
    queue.shutdown();
    assertThat(queue.isShutdown()).isTrue();
    assertShutDown(queue.put("data"));
    assertShutDown(queue.take());
    assertThatThrownBy(() -> queue.offer("data")).isInstanceOf(QueueShutdownException.class);
    assertThatThrownBy(queue::poll).isInstanceOf(QueueShutdownException.class);
  }

  /** test_shutdown_nonempty. */
  @Test
  void whatIsInItCanStillBeTaken() {
    queue.offer("data");
    queue.shutdown();
    queue.shutdown();
    assertShutDown(queue.put("data"));
    assertThat(queue.take()).isCompletedWithValue("data");
    assertShutDown(queue.take());
  }

  /** test_shutdown_nonempty_get_nowait, of a blocked putter. */
  @Test
  void aPutterThatWaitsIsRefused() {
    queue.offer("a");
    queue.offer("b");
    var waiting = queue.put("c");
    queue.shutdown();
    assertShutDown(waiting);
    assertThat(queue.poll()).isEqualTo("a");
    assertThat(queue.poll()).isEqualTo("b");
    assertThatThrownBy(queue::poll).isInstanceOf(QueueShutdownException.class);
  }

  /** test_shutdown_get. */
  @Test
  void aTakerThatWaitsIsRefused() {
    var waiting = queue.take();
    var other = queue.take();
    queue.shutdown();
    assertShutDown(waiting);
    assertShutDown(other);
  }

  /** test_shutdown_get_task_done_join. */
  @Test
  void isJoinedOnceTheRestIsDone() {
    queue.offer("a");
    queue.offer("b");
    queue.poll();
    queue.shutdown();
    var joined = queue.join();
    queue.taskDone();
    assertThat(joined).isNotDone();
    assertThat(queue.poll()).isEqualTo("b");
    queue.taskDone();
    assertThat(joined).isCompleted();
  }

  /** test_shutdown_immediate_empty, test_shutdown_immediate_nonempty. */
  @Test
  void atOnceDropsTheRest() {
    queue.offer("data");
    var joined = queue.join();
    assertThat(queue.shutdownNow()).containsExactly("data");
    assertThat(joined).isCompleted();
    assertShutDown(queue.put("data"));
    assertShutDown(queue.take());
    assertThat(queue.shutdownNow()).isEmpty();
  }

  /** test_shutdown_immediate_with_unfinished. */
  @Test
  void atOnceStillWaitsForWhatWasTaken() {
    queue.offer("a");
    queue.offer("b");
    queue.poll();
    var joined = queue.join();
    queue.shutdownNow();
    assertThat(joined).isNotDone();
    queue.taskDone();
    assertThat(joined).isCompleted();
    assertThatThrownBy(queue::taskDone).isInstanceOf(IllegalStateException.class);
  }

  /** test_shutdown_immediate_put, test_shutdown_immediate_put_join. */
  @Test
  void atOnceRefusesAPutterThatWaits() {
    queue.offer("a");
    queue.offer("b");
    var waiting = queue.put("c");
    queue.shutdownNow();
    assertShutDown(waiting);
    assertThat(queue.join()).isCompleted();
  }

  /** Beyond CPython: a queue is a source of what is taken from it. */
  @Test
  void endsThoseWhoIterate() {
    List<String> taken = new ArrayList<>();
    Task<Void> loop = AsyncQueueShutdownTestWeft.drain(queue, taken);
    queue.offer("a");
    queue.offer("b");
    assertThat(loop).isNotDone();
    queue.shutdown();
    assertThat(loop).isCompleted();
    assertThat(taken).containsExactly("a", "b");
  }

  @Resumable
  static void drain(Await async, AsyncQueue<String> queue, List<String> taken) {
    for (String element : async.each(queue)) {
      taken.add(element);
    }
  }
}
