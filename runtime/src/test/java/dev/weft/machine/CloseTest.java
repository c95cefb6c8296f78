package dev.weft.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.Failures;
import dev.weft.GeneratorExit;
import dev.weft.GeneratorState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** How a body answers the exit that a close raises at its yield. */
final class CloseTest {
  private final List<Object> log = new ArrayList<>();

  /** What a body does at state 2 with what is raised at its first yield. */
  private interface Answer {
    Object to(Throwable exit) throws Throwable;
  }

  private Gen gen(Answer answer) {
    Gen gen =
        Gen.of(
            (self, state, input) ->
                switch (state) {
                  case 0 -> self.yielded(1, "a");
                  case 2 -> {
                    log.add(input);
                    Object out = answer.to((Throwable) input);
                    yield out == null ? self.complete("result") : self.yielded(3, out);
                  }
                  default -> throw (Throwable) log.get(0);
                },
            1,
            2);
    gen.advance();
    return gen;
  }

  private AsyncGen asyncGen(Answer answer) {
    AsyncGen gen =
        AsyncGen.of(
            (self, state, input) ->
                switch (state) {
                  case 0 -> self.yielded(1, "a");
                  case 2 -> {
                    log.add(input);
                    Object out = answer.to((Throwable) input);
                    yield out instanceof CompletionStage<?> stage
                        ? self.await(3, stage)
                        : out == null ? self.complete("result") : self.yielded(3, out);
                  }
                  default -> throw (Throwable) log.get(0);
                },
            1,
            2);
    gen.advance();
    return gen;
  }

  private static Object rethrow(Throwable thrown) throws Throwable {
    throw thrown;
  }

  @Test
  void theExitIsAnErrorWithoutAStackTrace() {
    gen(CloseTest::rethrow).close();
    assertThat(log).singleElement().isInstanceOf(GeneratorExit.class).isInstanceOf(Error.class);
    assertThat(((Throwable) log.get(0)).getStackTrace()).isEmpty();
  }

  @Test
  void aBodyThatLetsItPassIsClosed() {
    Gen gen = gen(CloseTest::rethrow);
    gen.close();
    gen.close();
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
    assertThatThrownBy(gen::result).isInstanceOf(IllegalStateException.class);
    AsyncGen async = asyncGen(CloseTest::rethrow);
    assertThat(async.closeAsync()).isCompletedWithValue(null);
    assertThat(log).hasSize(2);
  }

  @Test
  void aBodyThatReturnsIsClosedWithItsResult() {
    Gen gen = gen(exit -> null);
    gen.close();
    assertThat(gen.result()).isEqualTo("result");
    AsyncGen async = asyncGen(exit -> null);
    assertThat(async.closeAsync()).isCompletedWithValue(null);
    assertThat(async.result()).isEqualTo("result");
  }

  @Test
  void aBodyThatThrowsSomethingElseFailsTheClose() {
    IOException failure = new IOException();
    Gen gen = gen(exit -> rethrow(failure));
    assertThatThrownBy(gen::close).isSameAs(failure);
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
    AsyncGen async = asyncGen(exit -> rethrow(failure));
    assertThat(Failures.of(async.closeAsync())).isSameAs(failure);
    assertThat(async.state()).isEqualTo(GeneratorState.CLOSED);
  }

  @Test
  void aBodyThatYieldsInsteadStaysSuspendedThere() {
    Gen gen = gen(exit -> "b");
    assertThatThrownBy(gen::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("generator ignored GeneratorExit");
    assertThat(gen.state()).isEqualTo(GeneratorState.SUSPENDED);
    assertThatThrownBy(gen::current).isInstanceOf(IllegalStateException.class);
    // As in CPython the exit comes out of the step in which the body lets it go.
    assertThatThrownBy(gen::advance).isSameAs(log.get(0));
    assertThat(gen.state()).isEqualTo(GeneratorState.CLOSED);
    log.clear();
    AsyncGen async = asyncGen(exit -> "b");
    assertThat(Failures.of(async.closeAsync())).hasMessage("generator ignored GeneratorExit");
    assertThatThrownBy(async::current).isInstanceOf(IllegalStateException.class);
    assertThat(async.state()).isEqualTo(GeneratorState.SUSPENDED);
    assertThat(Failures.of(async.advance())).isSameAs(log.get(0));
  }

  @Test
  void theClosingAwaitsWhatTheCleanupAwaits() {
    CompletableFuture<Object> cleanup = new CompletableFuture<>();
    AsyncGen async = asyncGen(exit -> cleanup);
    CompletableFuture<Void> closing = async.closeAsync().toCompletableFuture();
    assertThat(closing).isNotDone();
    assertThat(async.state()).isEqualTo(GeneratorState.RUNNING);
    CompletableFuture<Void> again = async.closeAsync().toCompletableFuture();
    cleanup.complete(null);
    assertThat(closing).isCompletedWithValue(null);
    assertThat(again).isCompletedWithValue(null);
    assertThat(log).hasSize(1);
  }

  @Test
  void theBlockingCloseThrowsTheVeryFailure() {
    IOException failure = new IOException();
    CompletableFuture<Object> cleanup = new CompletableFuture<>();
    AsyncGen async = asyncGen(exit -> cleanup);
    new Thread(() -> cleanup.completeExceptionally(failure)).start();
    assertThatThrownBy(async::close).isSameAs(failure);
  }
}
