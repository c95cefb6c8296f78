package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.EventLoop;
import dev.weft.Failures;
import dev.weft.GeneratorState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A step while another is running or pending is refused, and leaves the other alone. */
final class OverlapTest {
  private static final String EXECUTING = "generator already executing";

  private final List<String> refusals = new ArrayList<>();

  private void refused(Runnable step) {
    try {
      step.run();
      refusals.add("allowed");
    } catch (IllegalStateException e) {
      refusals.add(e.getMessage());
    }
  }

  private void allAreRefused(int steps) {
    assertThat(refusals).hasSize(steps).containsOnly(EXECUTING);
  }

  private void stepFromWithin(Gen gen) {
    refused(gen::advance);
    refused(() -> gen.send("something"));
    refused(() -> gen.raise(new IllegalArgumentException()));
    refused(gen::hasNext);
    refused(gen::close);
  }

  @Test
  void fromWithinTheBody() {
    Gen gen =
        Gen.of(
            (self, state, input) -> {
              assertThat(self.state()).isEqualTo(GeneratorState.RUNNING);
              stepFromWithin(self);
              return self.yielded(1, "a");
            });
    assertThat(gen.advance()).isTrue();
    assertThat(gen.current()).isEqualTo("a");
    allAreRefused(5);
  }

  @Test
  void ofADelegatorFromWithinItsDelegate() {
    List<Gen> delegators = new ArrayList<>();
    Gen delegate =
        Gen.of(
            (self, state, input) -> {
              stepFromWithin(delegators.get(0));
              return self.yielded(1, "a");
            });
    delegators.add(Gen.chain(delegate));
    assertThat(delegators.get(0).next()).isEqualTo("a");
    allAreRefused(5);
  }

  @Test
  void ofAnAsynchronousGeneratorFromWithinItsBody() {
    AsyncGen gen =
        AsyncGen.of(
            (self, state, input) -> {
              refusals.add(Failures.of(self.advance()).getMessage());
              refusals.add(Failures.of(self.send("something")).getMessage());
              refusals.add(Failures.of(self.raise(new IllegalArgumentException())).getMessage());
              refusals.add(Failures.of(self.closeAsync()).getMessage());
              return self.yielded(1, "a");
            });
    assertThat(gen.advance()).isCompletedWithValue(true);
    assertThat(gen.current()).isEqualTo("a");
    allAreRefused(4);
  }

  @Test
  void whileAStepIsPending() {
    CompletableFuture<Object> first = new CompletableFuture<>();
    CompletableFuture<Object> second = new CompletableFuture<>();
    isRefusedUntil(first, AsyncGen.values(first));
    isRefusedUntil(second, AsyncGen.chain(AsyncGen.values(second)));
  }

  private static void isRefusedUntil(CompletableFuture<Object> stage, AsyncGen gen) {
    CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
    assertThat(gen.state()).isEqualTo(GeneratorState.RUNNING);
    assertThat(Failures.of(gen.advance())).hasMessage(EXECUTING);
    assertThat(Failures.of(gen.send("something"))).hasMessage(EXECUTING);
    assertThat(Failures.of(gen.raise(new IllegalArgumentException()))).hasMessage(EXECUTING);
    assertThat(step).isNotDone();
    stage.complete("a");
    assertThat(step).isCompletedWithValue(true);
    assertThat(gen.current()).isEqualTo("a");
  }

  /**
   * The body has yielded on another thread; the close that takes over has yet to run on the loop.
   */
  @Test
  void whileACloseIsOnItsWayToItsLoop() throws Exception {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    AsyncGen gen =
        AsyncGen.of(
            (self, state, input) -> {
              if (state == 0) {
                return self.await(1, stage);
              }
              running.countDown();
              closing.await();
              return self.yielded(state + 1, input);
            });
    CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
    Thread waker = new Thread(() -> stage.complete("a"));
    waker.start();
    running.await();
    EventLoop.run(
        () -> {
          CompletionStage<Void> closed = gen.closeAsync();
          closing.countDown();
          join(waker);
          assertThat(Failures.of(gen.advance())).hasMessage(EXECUTING);
          return closed;
        });
    assertThat(Failures.of(step)).isInstanceOf(CancellationException.class);
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void fromWithinTheBodyAfterAnAwait() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    AsyncGen gen =
        AsyncGen.of(
            (self, state, input) -> {
              if (state == 0) {
                return self.await(1, stage);
              }
              refusals.add(Failures.of(self.advance()).getMessage());
              refusals.add(Failures.of(self.closeAsync()).getMessage());
              return self.yielded(2, input);
            });
    CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
    stage.complete("a");
    assertThat(step).isCompletedWithValue(true);
    allAreRefused(2);
  }
}
