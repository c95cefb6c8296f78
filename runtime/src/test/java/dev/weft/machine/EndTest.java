package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Failures;
import dev.weft.GeneratorState;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** After the end nothing runs any more; what the body throws leaves as it is. */
final class EndTest {
  private final IOException failure = new IOException();

  private Gen failing() {
    return Gen.of(
        (gen, state, input) -> {
          if (state == 0) {
            return gen.yielded(1, "a");
          }
          throw failure;
        });
  }

  private AsyncGen asyncFailing() {
    return AsyncGen.of(
        (gen, state, input) -> {
          if (state == 0) {
            return gen.yielded(1, "a");
          }
          throw failure;
        });
  }

  private void isOver(Gen gen) {
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(gen.advance()).isFalse();
    assertThat(gen.send("something")).isFalse();
    assertThat(gen.hasNext()).isFalse();
    assertThatThrownBy(() -> gen.raise(failure)).isSameAs(failure);
    gen.close();
    assertThatThrownBy(gen::current).isInstanceOf(IllegalStateException.class);
    assertThat(gen.cleared).isEqualTo(1);
  }

  private void isOver(AsyncGen gen) {
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
    assertThat(gen.advance()).isCompletedWithValue(false);
    assertThat(gen.send("something")).isCompletedWithValue(false);
    assertThat(Failures.of(gen.raise(failure))).isSameAs(failure);
    assertThat(gen.closeAsync()).isCompleted();
    assertThatThrownBy(gen::current).isInstanceOf(IllegalStateException.class);
    assertThat(gen.cleared).isEqualTo(1);
  }

  @Test
  void afterAReturnTheResultStaysReadable() {
    Gen gen = Gen.elements("result", "a");
    AsyncGen async = AsyncGen.elements("result", "a");
    gen.advance();
    async.advance();
    assertThatThrownBy(gen::result).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(async::result).isInstanceOf(IllegalStateException.class);
    assertThat(gen.advance()).isFalse();
    assertThat(async.advance()).isCompletedWithValue(false);
    isOver(gen);
    isOver(async);
    assertThat(gen.result()).isEqualTo("result");
    assertThat(async.result()).isEqualTo("result");
  }

  @Test
  void afterAFailureThereIsNoResult() {
    Gen gen = failing();
    gen.advance();
    assertThatThrownBy(() -> gen.advance(IOException.class)).isSameAs(failure);
    isOver(gen);
    assertThatThrownBy(gen::result).isInstanceOf(IllegalStateException.class);
    AsyncGen async = asyncFailing();
    async.advance();
    assertThat(Failures.of(async.advance())).isSameAs(failure);
    isOver(async);
    assertThatThrownBy(async::result).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void afterACloseThereIsNoResult() {
    Gen gen = Gen.elements("result", "a");
    gen.advance();
    gen.close();
    isOver(gen);
    assertThatThrownBy(gen::result).isInstanceOf(IllegalStateException.class);
    AsyncGen async = AsyncGen.elements("result", "a");
    async.advance();
    async.closeAsync();
    isOver(async);
    assertThatThrownBy(async::result).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void raiseIsThrownAtTheYield() {
    Gen gen = Gen.of((self, state, input) -> self.yielded(1, input), 1, 1);
    gen.advance();
    assertThat(gen.raise(failure)).isTrue();
    assertThat(gen.current()).isSameAs(failure);
    assertThatThrownBy(() -> gen.raise(null)).isInstanceOf(NullPointerException.class);
    assertThat(gen.current()).isSameAs(failure);
  }

  @Test
  void anAwaitThrowsTheFailureUnwrappedOnce() {
    CompletionException wrapped = new CompletionException(new CompletionException(failure));
    CompletableFuture<Object> late = new CompletableFuture<>();
    AsyncGen pending = AsyncGen.values(late);
    CompletableFuture<Boolean> step = pending.advance().toCompletableFuture();
    late.completeExceptionally(wrapped);
    assertThat(Failures.of(step)).isSameAs(wrapped.getCause());
    AsyncGen early = AsyncGen.values(CompletableFuture.failedFuture(wrapped));
    assertThat(Failures.of(early.advance())).isSameAs(wrapped.getCause());
  }
}
