package dev.weft.it.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.AsyncGenerator;
import dev.weft.Generator;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** However often or deep something happens, the stack stays small. */
final class DepthTest {
  private static final int MANY = 1_000_000;
  private static final int DEEP = 100_000;
  private static final long SMALL_STACK = 256 * 1024;

  @Test
  void aMillionCompletedAwaits() throws Exception {
    long sum = onSmallStack(() -> BodiesWeft.awaits(MANY).join());

    assertThat(sum).isEqualTo(MANY * (MANY - 1L) / 2);
  }

  @Test
  void aMillionSynchronousElements() throws Exception {
    long sum = onSmallStack(() -> BodiesWeft.sumOf(MANY).join());

    assertThat(sum).isEqualTo(MANY * (MANY - 1L) / 2);
  }

  @Test
  void aHundredThousandDelegations() throws Exception {
    int count =
        onSmallStack(
            () -> {
              Generator<Integer, Void, Void> chain = BodiesWeft.chain(DEEP);
              int next = 0;
              while (chain.advance() && chain.current() == next) {
                next++;
              }
              return next;
            });

    assertThat(count).isEqualTo(DEEP + 1);
  }

  @Test
  void aHundredThousandDelegationsClosedInTheMiddle() throws Exception {
    boolean more =
        onSmallStack(
            () -> {
              Generator<Integer, Void, Void> chain = BodiesWeft.chain(DEEP);
              chain.advance();
              chain.close();
              return chain.advance();
            });

    assertThat(more).isFalse();
  }

  @Test
  void aHundredThousandDelegationsThatAwait() throws Exception {
    int count =
        onSmallStack(
            () -> {
              CompletableFuture<String> gate = new CompletableFuture<>();
              AsyncGenerator<Integer, Void, Void> chain = BodiesWeft.slowChain(DEEP, gate);
              CompletionStage<Boolean> first = chain.advance();
              gate.complete("open");
              boolean more = first.toCompletableFuture().join();
              int next = 0;
              while (more && chain.current() == next) {
                next++;
                more = chain.advance().toCompletableFuture().join();
              }
              return next;
            });

    assertThat(count).isEqualTo(DEEP + 1);
  }

  private static <V> V onSmallStack(Callable<V> work) throws Exception {
    FutureTask<V> task = new FutureTask<>(work);
    new Thread(null, task, "small stack", SMALL_STACK).start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new AssertionError("failed on a small stack", e.getCause());
    }
  }
}
