package dev.weft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.annotation.Resumable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * A resource that fails to close while its generator is being closed: the failure is that of the
 * close, as in Python, where it replaces the GeneratorExit.
 */
final class FailingCloseTest {
  private final IOException first = new IOException("first");
  private final IOException second = new IOException("second");

  @Resumable
  static void used(Yield<Integer> gen, List<AutoCloseable> resources) throws Exception {
    try (AutoCloseable outer = resources.get(1);
        AutoCloseable inner = resources.get(0)) {
      gen.yield(outer == inner ? 0 : 1);
    }
  }

  @Resumable
  static void delegated(Yield<Object> gen, List<AutoCloseable> resources) {
    try {
      gen.yieldAll(FailingCloseTestWeft.used(resources));
    } catch (Exception e) {
      gen.yield(e);
    }
  }

  @Resumable
  static void usedLater(AsyncYield<Integer> gen, AsyncCloseable resource) {
    try (resource) {
      gen.yield(1);
      gen.await(new CompletableFuture<Void>());
    }
  }

  private List<AutoCloseable> failing() {
    return List.of(
        () -> {
          throw first;
        },
        () -> {
          throw second;
        });
  }

  @Test
  void isToldByTheClose() {
    for (Generator<Integer, Void, Void> generator :
        List.of(
            FailingCloseTestWeft.used(failing()),
            Direct.<Integer>generator(gen -> used(gen, failing())))) {
      assertThat(generator.advance()).isTrue();
      assertThatThrownBy(generator::close).isSameAs(first);
      assertThat(first).hasSuppressedException(second);
      assertThat(generator.state()).isEqualTo(GeneratorState.CLOSED);
      generator.close();
    }
  }

  @Test
  void isToldByALaterClose() {
    CompletableFuture<Void> closing = new CompletableFuture<>();
    AsyncGenerator<Integer, Void, Void> generator = FailingCloseTestWeft.usedLater(() -> closing);
    generator.advance();
    CompletableFuture<Void> closed = generator.closeAsync().toCompletableFuture();
    assertThat(closed).isNotDone();
    closing.completeExceptionally(first);
    assertThat(Failures.of(closed)).isSameAs(first);
  }

  @Test
  void isToldByACloseWhilePending() {
    AsyncGenerator<Integer, Void, Void> generator =
        FailingCloseTestWeft.usedLater(() -> CompletableFuture.failedFuture(first));
    generator.advance();
    generator.advance();
    assertThat(Failures.of(generator.closeAsync())).isSameAs(first);
  }

  @Test
  void isThrownInTheDelegator() {
    for (Generator<Object, Void, Void> generator :
        List.of(
            FailingCloseTestWeft.delegated(failing()),
            Direct.<Object>generator(gen -> delegated(gen, failing())))) {
      generator.advance();
      assertThatThrownBy(generator::close).hasMessage("generator ignored GeneratorExit");
      assertThat(generator.advance()).isFalse();
    }
  }
}
