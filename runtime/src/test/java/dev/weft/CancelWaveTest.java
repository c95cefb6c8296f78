package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Cancellations that come together, of tasks that await each other: each cleans up undisturbed, as
 * in CPython, where they are merged before the task runs.
 */
final class CancelWaveTest {
  private static final Duration SOON = Duration.ofMillis(1);

  private final List<String> log = new ArrayList<>();

  @Resumable
  static void inner(Await async, List<String> log) {
    try {
      async.await(Async.sleep(Duration.ofMinutes(1)));
    } finally {
      async.await(Async.sleep(SOON));
      log.add("clean");
    }
  }

  @Resumable
  static void outer(Await async, List<String> log, Task<Void> inner) {
    try {
      async.await(inner);
    } finally {
      log.add("outer");
    }
  }

  @Resumable
  static void fails(Await async) throws IOException {
    async.await(Async.sleep(SOON));
    throw new IOException();
  }

  /** Two tasks that await one each. */
  private void startPairs() {
    Task<Void> inner = CancelWaveTestWeft.inner(log);
    CancelWaveTestWeft.outer(log, CancelWaveTestWeft.inner(log)).isDone();
    CancelWaveTestWeft.outer(log, inner).isDone();
  }

  @Test
  void atTheEndOfALoop() {
    EventLoop.run(
        () -> {
          startPairs();
          return Async.sleep(SOON);
        });
    assertThat(log).containsExactlyInAnyOrder("clean", "outer", "clean", "outer");
    assertThat(log).startsWith("clean");
  }

  @Test
  void ofAGroupWhoseBodyAwaitsAChild() {
    assertThatThrownBy(() -> EventLoop.run(() -> CancelWaveTestWeft.awaitsAChild(log)))
        .isInstanceOf(IOException.class);
    assertThat(log).containsExactly("clean", "outer", "body");
  }

  @Resumable
  static void awaitsAChild(Await async, List<String> log) {
    try (TaskGroup group = TaskGroup.open()) {
      Task<Void> inner = group.start(() -> CancelWaveTestWeft.inner(log));
      Task<Void> outer = group.start(() -> CancelWaveTestWeft.outer(log, inner));
      group.start(() -> CancelWaveTestWeft.fails());
      try {
        async.await(outer);
      } finally {
        log.add("body");
      }
    }
  }

  @Test
  void ofStagesThatAreGathered() {
    assertThatThrownBy(() -> EventLoop.run(() -> gathered())).isInstanceOf(IOException.class);
    assertThat(log).containsExactly("clean", "outer");
  }

  private CompletableFuture<List<Void>> gathered() {
    Task<Void> inner = CancelWaveTestWeft.inner(log);
    return Async.gather(CancelWaveTestWeft.outer(log, inner), inner, CancelWaveTestWeft.fails());
  }
}
