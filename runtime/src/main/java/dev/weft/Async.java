package dev.weft;

import dev.weft.async.Call;
import dev.weft.async.Gathering;
import dev.weft.async.Timeout;
import dev.weft.loop.Timers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What coroutines await: the working set of Python's {@code asyncio}. May be called from any
 * thread. Every stage given here can be cancelled, and passes that on to what it waits for.
 */
public final class Async {
  private Async() {}

  /**
   * A stage that completes after a time ({@code asyncio.sleep}): on the {@link EventLoop} that the
   * calling thread runs, if any, otherwise in the common pool. Cancelled, it gives its timer back.
   *
   * @param time how long; none, or less, takes one turn of the loop
   * @return completes with null
   */
  public static CompletableFuture<Void> sleep(Duration time) {
    return Timers.sleep(time);
  }

  /**
   * Waits for many stages ({@code asyncio.gather}). They are not started here: each runs already.
   *
   * <p>The first failure is the failure of the whole, as it is, and cancels the other stages (as a
   * {@code asyncio.TaskGroup} does; {@code gather} itself would let them run on). So does a
   * cancellation of the whole.
   *
   * @param stages the stages
   * @param <T> what they have in common
   * @return completes, when all have, with their values in the order of the stages; the list is
   *     unmodifiable
   */
  public static <T extends @Nullable Object> CompletableFuture<List<T>> gather(
      Collection<? extends CompletionStage<? extends T>> stages) {
    return new Gathering<T>(stages).begin();
  }

  /**
   * Waits for many stages, see {@link #gather(Collection)}.
   *
   * @param stages the stages
   * @param <T> what they have in common
   * @return completes, when all have, with their values in the order of the stages
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static <T extends @Nullable Object> CompletableFuture<List<T>> gather(
      CompletionStage<? extends T>... stages) {
    return gather(Arrays.asList(stages));
  }

  /**
   * Gives a stage some time ({@code asyncio.wait_for}). When the time is over the stage is
   * cancelled, and its end awaited: a task may have to clean up, and may even end well in spite of
   * that.
   *
   * @param stage the stage
   * @param time how long
   * @param <R> its value
   * @return completes as the stage does; with a {@link TimeoutException} if it is cancelled because
   *     of the time
   */
  public static <R extends @Nullable Object> CompletableFuture<R> timeout(
      CompletionStage<R> stage, Duration time) {
    return new Timeout<R>(stage, Objects.requireNonNull(time)).begin();
  }

  /**
   * Runs a blocking call on an executor ({@code loop.run_in_executor}).
   *
   * @param executor runs it
   * @param call the call
   * @param <R> what it returns
   * @return completes as the call ends, with the very exception that it throws. Cancelled, it
   *     completes with a {@link CancellationException}, and the call is interrupted, or never begun
   * @throws java.util.concurrent.RejectedExecutionException if the executor does not accept it
   */
  public static <R extends @Nullable Object> CompletableFuture<R> call(
      Executor executor, Callable<R> call) {
    return new Call<>(call).on(executor);
  }
}
