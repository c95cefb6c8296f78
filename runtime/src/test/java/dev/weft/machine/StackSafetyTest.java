package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.Task;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Nothing that is long needs a deep stack. */
final class StackSafetyTest {
  private static final int AWAITS = 1_000_000;
  private static final int CHAIN = 100_000;

  private int count;

  /** Lets a loop run while a body awaits, without a stack: state 0 begins each turn. */
  private Object awaitAll(Co co, int state) throws Throwable {
    int at = state;
    for (; ; ) {
      if (at == 0) {
        if (count == AWAITS) {
          return co.complete(count);
        }
        Object value = co.await(1, CompletableFuture.completedFuture("ready"));
        if (value == Machine.PENDING) {
          return value;
        }
      }
      count++;
      at = 0;
    }
  }

  @Test
  void aMillionCompletedAwaits() {
    Task<Object> task = Co.of((co, state, input) -> awaitAll(co, state)).start();
    assertThat(task).isCompletedWithValue(AWAITS);
  }

  /** That the stage is complete only who registers with it is told. */
  @Test
  void aMillionAwaitsThatCompleteWithinTheRegistration() {
    CompletionStage<String> opaque = OpaqueStage.of(CompletableFuture.completedFuture("ready"));
    Task<Object> task =
        Co.of((co, state, input) -> count++ == AWAITS ? co.complete("end") : co.await(0, opaque))
            .start();
    assertThat(task).isCompletedWithValue("end");
  }

  @Test
  void aMillionSynchronousElements() {
    AsyncGen gen = AsyncGen.of((self, state, input) -> self.yielded(1, count++));
    AsyncGen outer = AsyncGen.chain(gen);
    for (int i = 0; i < AWAITS; i++) {
      outer.advance();
    }
    assertThat(count).isEqualTo(AWAITS);
  }

  @Test
  void aChainOfDelegations() {
    Gen gen = Gen.elements("result", "a");
    AsyncGen async = AsyncGen.elements("result", "a");
    for (int i = 0; i < CHAIN; i++) {
      gen = Gen.chain(gen);
      async = AsyncGen.chain(async);
    }
    assertThat(gen.next()).isEqualTo("a");
    assertThat(gen.advance()).isFalse();
    assertThat(gen.result()).isEqualTo("result");
    assertThat(async.advance()).isCompletedWithValue(true);
    assertThat(async.advance()).isCompletedWithValue(false);
    assertThat(async.result()).isEqualTo("result");
  }

  @Test
  void theCloseAndTheFailureOfAChainOfDelegations() {
    Gen closed = Gen.elements("result", "a");
    Gen failed = Gen.elements("result", "a");
    for (int i = 0; i < CHAIN; i++) {
      closed = Gen.chain(closed);
      failed = Gen.chain(failed);
    }
    closed.advance();
    closed.close();
    failed.advance();
    try {
      failed.raise(new IllegalArgumentException());
    } catch (IllegalArgumentException e) {
      count++;
    }
    assertThat(count).isEqualTo(1);
  }

  @Test
  void aChainOfDelegationsThatAwaitsAndIsClosed() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    AsyncGen gen = AsyncGen.values(stage);
    for (int i = 0; i < CHAIN; i++) {
      gen = AsyncGen.chain(gen);
    }
    CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
    assertThat(gen.closeAsync()).isCompleted();
    assertThat(step).isCompletedExceptionally();
    assertThat(stage).isCancelled();
  }

  @Test
  void aChainOfTasksThatAwaitOneAnother() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    CompletableFuture<Object> last = stage;
    for (int i = 0; i < CHAIN; i++) {
      CompletableFuture<Object> awaited = last;
      last =
          Co.of((co, state, input) -> state == 0 ? co.await(1, awaited) : co.complete(input))
              .start();
    }
    stage.complete("value");
    assertThat(last).isCompletedWithValue("value");
  }
}
