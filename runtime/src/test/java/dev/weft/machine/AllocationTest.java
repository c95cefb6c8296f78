package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** A step that does not suspend allocates nothing but the element. */
final class AllocationTest {
  private static final int ELEMENTS = 100_000;

  private static void allocatesNothing(Runnable step) {
    for (int i = 0; i < ELEMENTS; i++) {
      step.run();
    }
    long before = Allocated.bytes();
    for (int i = 0; i < ELEMENTS; i++) {
      step.run();
    }
    long bytes = Allocated.bytes() - before;
    assertThat(bytes / ELEMENTS).isZero();
  }

  private static Gen endless() {
    return Gen.of((gen, state, input) -> gen.yielded(1, "element"));
  }

  private static AsyncGen asyncEndless() {
    return AsyncGen.of((gen, state, input) -> gen.yielded(1, "element"));
  }

  @Test
  void ofAGenerator() {
    allocatesNothing(endless()::advance);
    allocatesNothing(endless()::next);
    Gen sent = endless();
    sent.advance();
    allocatesNothing(() -> sent.send("something"));
  }

  @Test
  void ofADelegator() {
    Gen gen = endless();
    for (int i = 0; i < 100; i++) {
      gen = Gen.chain(gen);
    }
    allocatesNothing(gen::advance);
  }

  @Test
  void ofAnAsynchronousGenerator() {
    allocatesNothing(asyncEndless()::advance);
    allocatesNothing(AsyncGen.chain(asyncEndless())::advance);
  }

  @Test
  void ofAnAwaitOfACompleteFuture() {
    CompletableFuture<String> complete = CompletableFuture.completedFuture("element");
    AsyncGen gen = AsyncGen.of((self, state, input) -> self.yielded(2, self.await(1, complete)));
    allocatesNothing(gen::advance);
  }

  @Test
  void theStagesAreSharedAndTamperProof() {
    CompletionStage<Boolean> more = asyncEndless().advance();
    assertThat(more == asyncEndless().advance()).isTrue();
    CompletableFuture<Boolean> copy = more.toCompletableFuture();
    copy.obtrudeValue(false);
    assertThat(asyncEndless().advance()).isCompletedWithValue(true);
    if (more instanceof CompletableFuture<Boolean> future) {
      assertThatThrownBy(() -> future.complete(false))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> future.obtrudeValue(false))
          .isInstanceOf(UnsupportedOperationException.class);
    }
    CompletionStage<Boolean> ended = AsyncGen.elements("result").advance();
    assertThat(ended == AsyncGen.elements("result").advance()).isTrue();
  }
}
