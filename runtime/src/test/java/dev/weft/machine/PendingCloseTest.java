package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.Failures;
import dev.weft.GeneratorState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A close while an await is pending. */
final class PendingCloseTest {
  private final List<Object> log = new ArrayList<>();
  private final CompletableFuture<Object> stage = new CompletableFuture<>();
  private final CompletableFuture<Object> cleanup = new CompletableFuture<>();

  /** Awaits; whatever is thrown there it awaits a cleanup, then throws it on. */
  private final AsyncGen gen =
      AsyncGen.of(
          (self, state, input) ->
              switch (state) {
                case 0 -> self.await(1, stage);
                case 2 -> {
                  log.add("finally");
                  self.held = input;
                  yield self.await(3, cleanup);
                }
                case 3 -> throw (Throwable) self.held;
                default -> self.yielded(4, input);
              },
          1,
          2);

  private void endsInOrder(AsyncGenerator<Object, Object, Object> closed) {
    CompletableFuture<Boolean> step = closed.advance().toCompletableFuture();
    step.whenComplete((more, failure) -> log.add(failure.getClass()));
    CompletableFuture<Void> closing = closed.closeAsync().toCompletableFuture();
    closing.whenComplete((nothing, failure) -> log.add("closed"));
    assertThat(stage).isCancelled();
    assertThat(closing).isNotDone();
    assertThat(step).isNotDone();
    assertThat(closed.state()).isEqualTo(GeneratorState.RUNNING);
    cleanup.complete(null);
    assertThat(closing).isCompletedWithValue(null);
    assertThat(log).containsExactly("finally", CancellationException.class, "closed");
    assertThat(closed.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(closed.advance()).isCompletedWithValue(false);
  }

  @Test
  void cancelsTheStageRunsTheCleanupOnceAndEndsBothInOrder() {
    endsInOrder(gen);
  }

  @Test
  void doesTheSameInADelegate() {
    endsInOrder(AsyncGen.chain(AsyncGen.chain(gen)));
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
  }

  @Test
  void doesTheSameInADelegateThatIsNoMachine() {
    endsInOrder(AsyncGen.chain(new AsyncForwarding(gen)));
  }

  @Test
  void aFurtherCloseGivesTheOutcomeOfTheFirst() {
    gen.advance();
    CompletableFuture<Void> first = gen.closeAsync().toCompletableFuture();
    CompletableFuture<Void> second = gen.closeAsync().toCompletableFuture();
    IOException failure = new IOException();
    cleanup.completeExceptionally(failure);
    assertThat(Failures.of(first)).isSameAs(failure);
    assertThat(Failures.of(second)).isSameAs(failure);
    assertThat(gen.closeAsync()).isCompleted();
    assertThat(log).containsExactly("finally");
  }

  @Test
  void aBodyThatYieldsInsteadFailsTheClosing() {
    AsyncGen stubborn =
        AsyncGen.of(
            (self, state, input) -> state == 0 ? self.await(1, stage) : self.yielded(3, "instead"),
            1,
            2);
    CompletableFuture<Boolean> step = stubborn.advance().toCompletableFuture();
    assertThat(Failures.of(stubborn.closeAsync())).hasMessage("generator ignored GeneratorExit");
    assertThat(Failures.of(step)).isInstanceOf(CancellationException.class);
    assertThat(stubborn.state()).isEqualTo(GeneratorState.SUSPENDED);
    assertThat(stubborn.advance()).isCompletedWithValue(true);
  }

  @Test
  void aBodyThatReturnsKeepsItsResult() {
    AsyncGen answering =
        AsyncGen.of(
            (self, state, input) -> state == 0 ? self.await(1, stage) : self.complete("result"),
            1,
            2);
    CompletableFuture<Boolean> step = answering.advance().toCompletableFuture();
    assertThat(answering.closeAsync()).isCompleted();
    assertThat(Failures.of(step)).isInstanceOf(CancellationException.class);
    assertThat(answering.result()).isEqualTo("result");
  }

  @Test
  void aStageThatCannotBeCancelledIsLeftToItself() {
    AsyncGen minimal = AsyncGen.values(stage.minimalCompletionStage());
    CompletableFuture<Boolean> step = minimal.advance().toCompletableFuture();
    assertThat(minimal.closeAsync()).isCompleted();
    assertThat(Failures.of(step)).isInstanceOf(CancellationException.class);
    assertThat(stage).isNotDone();
    stage.complete("too late");
    assertThat(minimal.state()).isEqualTo(GeneratorState.CLOSED);
  }
}
