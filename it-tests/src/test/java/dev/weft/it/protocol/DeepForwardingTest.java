package dev.weft.it.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncExchange;
import dev.weft.AsyncGenerator;
import dev.weft.Exchange;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Sending, raising and closing through a hundred thousand delegations takes a small stack. */
final class DeepForwardingTest {
  private static final int DEEP = 100_000;
  private static final long SMALL_STACK = 256 * 1024;

  private final int[] left = new int[1];

  @Resumable
  static int chain(Exchange<Object, Object> gen, int[] left, int depth) {
    try {
      if (depth > 0) {
        return gen.yieldAll(DeepForwardingTestWeft.chain(left, depth - 1));
      }
      Object element = "first";
      while (true) {
        try {
          element = gen.yield(element);
        } catch (Failure e) {
          element = e.getMessage();
        }
        if (element == null) {
          return depth;
        }
      }
    } finally {
      left[0]++;
    }
  }

  @Resumable
  static int asyncChain(AsyncExchange<Object, Object> gen, int[] left, int depth) {
    try {
      if (depth > 0) {
        return gen.yieldAll(DeepForwardingTestWeft.asyncChain(left, depth - 1));
      }
      Object element = "first";
      while (true) {
        try {
          element = gen.yield(element);
        } catch (Failure e) {
          element = e.getMessage();
        }
        if (element == null) {
          return depth;
        }
      }
    } finally {
      left[0]++;
    }
  }

  private static void onSmallStack(Runnable work) throws Exception {
    FutureTask<Void> task = new FutureTask<>(work, null);
    new Thread(null, task, "small stack", SMALL_STACK).start();
    try {
      task.get();
    } catch (ExecutionException e) {
      throw new AssertionError("failed on a small stack", e.getCause());
    }
  }

  /** A chain that has answered a value and a failure. */
  private Generator<Object, Object, Integer> answering() {
    Generator<Object, Object, Integer> chain = DeepForwardingTestWeft.chain(left, DEEP);
    chain.advance();
    chain.send("sent");
    assertThat(chain.current()).isEqualTo("sent");
    chain.raise(new Failure("raised"));
    assertThat(chain.current()).isEqualTo("raised");
    return chain;
  }

  private AsyncGenerator<Object, Object, Integer> asyncAnswering() {
    AsyncGenerator<Object, Object, Integer> chain = DeepForwardingTestWeft.asyncChain(left, DEEP);
    chain.advance();
    chain.send("sent");
    assertThat(chain.current()).isEqualTo("sent");
    chain.raise(new Failure("raised"));
    assertThat(chain.current()).isEqualTo("raised");
    return chain;
  }

  private void assertLeft(GeneratorState state) {
    assertThat(state).isEqualTo(GeneratorState.CLOSED);
    assertThat(left[0]).isEqualTo(DEEP + 1);
  }

  @Test
  void toTheEnd() throws Exception {
    onSmallStack(
        () -> {
          Generator<Object, Object, Integer> chain = answering();
          assertThat(chain.advance()).isFalse();
          assertThat(chain.result()).isZero();
          assertLeft(chain.state());
        });
  }

  @Test
  void toAFailure() throws Exception {
    onSmallStack(
        () -> {
          Generator<Object, Object, Integer> chain = answering();
          try {
            chain.raise(new ArithmeticException());
            throw new AssertionError("not thrown");
          } catch (ArithmeticException e) {
            assertLeft(chain.state());
          }
        });
  }

  @Test
  void toAClosing() throws Exception {
    onSmallStack(
        () -> {
          Generator<Object, Object, Integer> chain = answering();
          chain.close();
          assertLeft(chain.state());
        });
  }

  @Test
  void asyncToTheEnd() throws Exception {
    onSmallStack(
        () -> {
          AsyncGenerator<Object, Object, Integer> chain = asyncAnswering();
          assertThat(chain.advance().toCompletableFuture()).isCompletedWithValue(false);
          assertThat(chain.result()).isZero();
          assertLeft(chain.state());
        });
  }

  @Test
  void asyncToAFailure() throws Exception {
    onSmallStack(
        () -> {
          AsyncGenerator<Object, Object, Integer> chain = asyncAnswering();
          try {
            chain.raise(new ArithmeticException()).toCompletableFuture().join();
            throw new AssertionError("not thrown");
          } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(ArithmeticException.class);
            assertLeft(chain.state());
          }
        });
  }

  @Test
  void asyncToAClosing() throws Exception {
    onSmallStack(
        () -> {
          AsyncGenerator<Object, Object, Integer> chain = asyncAnswering();
          assertThat(chain.closeAsync().toCompletableFuture()).isCompletedWithValue(null);
          assertLeft(chain.state());
        });
  }
}
