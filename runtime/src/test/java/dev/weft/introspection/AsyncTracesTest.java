package dev.weft.introspection;

import static dev.weft.introspection.Lines.frame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import dev.weft.GeneratorExit;
import dev.weft.Task;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The frames that an exception gets on its way through awaits and delegations. */
final class AsyncTracesTest {
  private final CompletableFuture<Object> stage = new CompletableFuture<>();
  private final IllegalStateException failure = new IllegalStateException("failed");

  /** The frames that were added, as they are printed. */
  private static List<String> added(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getModuleVersion() != null && frame.getModuleName() == null)
        .map(StackTraceElement::toString)
        .toList();
  }

  private static Throwable failureOf(CompletableFuture<?> stage) {
    try {
      stage.join();
    } catch (CompletionException e) {
      return e.getCause();
    }
    throw new AssertionError("it has not failed");
  }

  @Test
  void aChainOfTasksThatFailsLater() {
    Task<Object> task = BodiesWeft.third(stage);
    int length = failure.getStackTrace().length;
    stage.completeExceptionally(failure);
    assertThat(failureOf(task)).isSameAs(failure).hasNoCause().hasNoSuppressedExceptions();
    assertThat(added(failure))
        .containsExactly(
            frame("await", "first", "first"),
            frame("await", "second", "second"),
            frame("await", "third", "third"));
    assertThat(failure.getStackTrace()).hasSize(length + 3);
  }

  @Test
  void aChainOfTasksThatFailsAtOnce() {
    stage.completeExceptionally(failure);
    failureOf(BodiesWeft.third(stage));
    assertThat(added(failure))
        .containsExactly(
            frame("await", "first", "first"),
            frame("await", "second", "second"),
            frame("await", "third", "third"));
  }

  @Test
  void throughGather() {
    Task<Object> task = BodiesWeft.all(new CompletableFuture<>(), stage);
    stage.completeExceptionally(failure);
    failureOf(task);
    assertThat(added(failure))
        .containsExactly(
            frame("await", "first", "first"),
            frame("await", "second", "second"),
            frame("await", "all", "all"));
  }

  @Test
  void aDelegatorStandsBelowItsDelegate() {
    Generator<Integer, Void, Void> gen = BodiesWeft.outer(BodiesWeft.outer(BodiesWeft.count(1)));
    gen.advance();
    Throwable thrown = thrownBy(gen::advance);
    List<String> all =
        Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::toString).toList();
    assertThat(all.get(0)).contains("Bodies_count.resume(");
    assertThat(all.subList(1, 3))
        .containsExactly(frame("yieldAll", "outer", "outer"), frame("yieldAll", "outer", "outer"));
    assertThat(all.get(3)).contains("dev.weft.machine.Drive.");
    assertThat(added(thrown)).hasSize(2);
  }

  private static Throwable thrownBy(Runnable code) {
    try {
      code.run();
    } catch (Throwable thrown) {
      return thrown;
    }
    throw new AssertionError("it threw nothing");
  }

  @Test
  void delegatorsAndAwaiters() {
    AsyncGenerator<Object, Void, Void> values = BodiesWeft.values(BodiesWeft.first(stage));
    Task<Object> task = BodiesWeft.total(BodiesWeft.asyncOuter(values));
    stage.completeExceptionally(failure);
    failureOf(task);
    assertThat(added(failure))
        .containsExactly(
            frame("await", "first", "first"),
            frame("await", "values", "last value"),
            frame("yieldAll", "asyncOuter", "async outer"),
            frame("await", "total", "each"));
  }

  @Test
  void aStageThatIsAwaitedAgainHasTheLastChain() {
    stage.completeExceptionally(failure);
    failureOf(BodiesWeft.again(stage, 5));
    assertThat(added(failure)).containsExactly(frame("await", "again", "at last"));
    failureOf(BodiesWeft.first(stage));
    assertThat(added(failure)).containsExactly(frame("await", "first", "first"));
  }

  @Test
  void cancellationsAndExitsAreLeftAlone() {
    CancellationException cancellation = new CancellationException();
    stage.completeExceptionally(cancellation);
    BodiesWeft.second(stage);
    assertThat(added(cancellation)).isEmpty();
    Generator<Integer, Void, Void> gen = BodiesWeft.outer(BodiesWeft.count(2));
    gen.advance();
    assertThat(thrownBy(() -> gen.raise(new GeneratorExit())).getStackTrace()).isEmpty();
  }

  @Test
  void anExceptionWithoutAStackTraceOrThatRefusesOne() {
    RuntimeException bare = new RuntimeException("bare", null, false, false) {};
    stage.completeExceptionally(bare);
    assertThat(failureOf(BodiesWeft.second(stage))).isSameAs(bare);
    RuntimeException strict =
        new RuntimeException() {
          @Override
          public void setStackTrace(StackTraceElement[] trace) {
            throw new UnsupportedOperationException();
          }
        };
    assertThat(failureOf(BodiesWeft.second(CompletableFuture.failedFuture(strict))))
        .isSameAs(strict);
  }

  @Test
  @Timeout(20)
  void aHundredThousandTasksAddABoundedNumber() {
    Task<Object> task = BodiesWeft.first(stage);
    for (int i = 0; i < 100_000; i++) {
      task = BodiesWeft.first(task);
    }
    long start = System.nanoTime();
    stage.completeExceptionally(failure);
    assertThat(failureOf(task)).isSameAs(failure);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(added(failure)).hasSize(64).containsOnly(frame("await", "first", "first"));
  }

  @Test
  @Timeout(20)
  void soDoAHundredThousandDelegations() {
    Generator<Integer, Void, Void> gen = BodiesWeft.count(0);
    for (int i = 0; i < 100_000; i++) {
      gen = BodiesWeft.outer(gen);
    }
    assertThat(added(thrownBy(gen::advance))).hasSize(64);
  }
}
