package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A machine that has ended holds nothing but its result; one that goes on no past stage. */
final class ReleaseTest {
  /** Yields an object of its own and holds another in a field, as a local that is lifted. */
  private static void holdsNothingAfter(Consumer<Gen> end) throws InterruptedException {
    Gen gen =
        Gen.of(
            (self, state, input) -> {
              if (state == 0) {
                self.held = new Object();
                return self.yielded(1, new Object());
              }
              return input == null ? self.complete("result") : self.complete(null);
            });
    gen.advance();
    WeakReference<Object> held = new WeakReference<>(gen.held);
    WeakReference<Object> current = new WeakReference<>(gen.current());
    end.accept(gen);
    Collected.await(held);
    Collected.await(current);
    assertThat(gen.cleared).isEqualTo(1);
  }

  @Test
  void aReturn() throws InterruptedException {
    holdsNothingAfter(Gen::advance);
  }

  @Test
  void aClose() throws InterruptedException {
    holdsNothingAfter(Gen::close);
  }

  @Test
  void aFailure() throws InterruptedException {
    holdsNothingAfter(
        gen -> {
          try {
            gen.raise(new IllegalArgumentException());
          } catch (IllegalArgumentException e) {
            // as it should
          }
        });
  }

  @Test
  void aStageThatWasAwaitedAndItsValue() throws InterruptedException {
    AsyncGen gen =
        AsyncGen.of(
            (self, state, input) ->
                state == 0
                    ? self.await(1, (CompletableFuture<?>) self.held)
                    : self.yielded(2, input.hashCode()));
    CompletableFuture<Object> stage = new CompletableFuture<>();
    gen.held = stage;
    CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
    gen.held = null;
    WeakReference<Object> value = new WeakReference<>(new Object());
    stage.complete(value.get());
    WeakReference<Object> awaited = new WeakReference<>(stage);
    stage = null;
    assertThat(step).isCompletedWithValue(true);
    Collected.await(awaited);
    Collected.await(value);
    assertThat(gen.advance()).isCompletedExceptionally();
  }

  @Test
  void theMachineThatAStepWasOf() throws InterruptedException {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    AsyncGen gen = AsyncGen.values(stage);
    CompletableFuture<Boolean> step = gen.advance().toCompletableFuture();
    stage.complete("value");
    WeakReference<Object> machine = new WeakReference<>(gen);
    gen = null;
    Collected.await(machine);
    assertThat(step).isCompletedWithValue(true);
  }

  @Test
  void aClosedOneThatAwaitedIsNotHeldByTheStage() throws InterruptedException {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    AsyncGen gen = AsyncGen.values(stage.minimalCompletionStage());
    gen.advance();
    gen.closeAsync();
    WeakReference<Object> machine = new WeakReference<>(gen);
    gen = null;
    Collected.await(machine);
    assertThat(stage).isNotDone();
  }
}
