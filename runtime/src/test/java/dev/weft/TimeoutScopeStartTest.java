package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.annotation.Resumable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Time that is over, on another thread, before the task has suspended for the first time. */
final class TimeoutScopeStartTest {
  @Resumable
  static void busy(Await async) throws TimeoutException {
    try (TimeoutScope scope = TimeoutScope.of(Duration.ofMillis(1))) {
      while (!scope.isExpired()) {
        Thread.onSpinWait();
      }
      async.await(new CompletableFuture<>(), TimeoutException.class);
    }
  }

  @Test
  void isRaisedAtTheFirstSuspension() {
    for (int i = 0; i < 100; i++) {
      Task<Void> task = TimeoutScopeStartTestWeft.busy();
      assertThat(task.handle((nothing, failure) -> failure).join())
          .isInstanceOf(TimeoutException.class);
    }
  }
}
