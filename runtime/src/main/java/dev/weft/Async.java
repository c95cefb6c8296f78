package dev.weft;

import dev.weft.async.Call;
import dev.weft.async.First;
import dev.weft.async.Gathering;
import dev.weft.async.Timeout;
import dev.weft.loop.Stages;
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
   * cancellation of the whole. Either way the end of all is awaited: what they do to clean up is
   * over when the whole completes.
   *
   * <p>A cancellation, of the whole or of a stage, is a failure only where nothing else fails. What
   * fails later than the first is suppressed in that.
   *
   * @param stages the stages
   * @param <T> what they have in common
   * @return completes, when all have, with their values in the order of the stages; the list is
   *     unmodifiable. With a {@link CancellationException} if it was cancelled, even if all stages
   *     have values in spite of that
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
   * Waits for the first of many stages to complete ({@code asyncio.wait} with {@code
   * FIRST_COMPLETED}, {@code Promise.race}), in whatever way: a failure counts, and so does a
   * cancellation. The others are cancelled, and their end awaited. So are all if the whole is
   * cancelled.
   *
   * <p>Of the others nothing is lost that can be given back: an element that one of them has taken
   * from an {@link AsyncQueue} meanwhile is in the queue again, a permit in its {@link
   * AsyncSemaphore}. What they fail with while they end is suppressed in the failure of the first,
   * or goes to the thread's uncaught exception handler.
   *
   * @param stages the stages, at least one; of several complete ones the first of them is taken
   * @param <T> what they have in common
   * @return completes as the first did, once all have
   * @throws IllegalArgumentException if there are none
   */
  public static <T extends @Nullable Object> CompletableFuture<T> first(
      Collection<? extends CompletionStage<? extends T>> stages) {
    return new First<T>(stages).begin();
  }

  /**
   * Waits for the first of many stages, see {@link #first(Collection)}.
   *
   * @param stages the stages, at least one
   * @param <T> what they have in common
   * @return completes as the first did, once all have
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static <T extends @Nullable Object> CompletableFuture<T> first(
      CompletionStage<? extends T>... stages) {
    return first(Arrays.asList(stages));
  }

  /**
   * Protects a stage from being cancelled by who waits for it ({@code asyncio.shield}).
   *
   * @param stage the stage
   * @param <R> its value
   * @return completes as the stage does. Cancelled, it completes at once, and the stage goes on; if
   *     that fails then, it goes to the uncaught exception handler of the thread that it fails on
   */
  public static <R extends @Nullable Object> CompletableFuture<R> shield(CompletionStage<R> stage) {
    CompletableFuture<R> shield = new CompletableFuture<>();
    stage.whenComplete(
        (value, failure) -> {
          if (shield.isDone()) {
            Stages.reportUnlessCancelled(failure);
          }
          Stages.complete(shield, value, failure);
        });
    return shield;
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
