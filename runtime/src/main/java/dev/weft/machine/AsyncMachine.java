package dev.weft.machine;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A machine that can await stages.
 *
 * @param <R> what the body returns
 */
public abstract class AsyncMachine<R extends @Nullable Object> extends Machine<R> {
  AsyncMachine() {}

  /**
   * Awaits a stage.
   *
   * @param next the state to resume in, with the stage's value as input
   * @param stage the stage
   * @return its value if it is complete; otherwise PENDING, for {@code resume} to answer
   * @throws Throwable the stage's failure, unwrapped from CompletionException once
   */
  protected final @Nullable Object await(int next, CompletionStage<?> stage) throws Throwable {
    throw new UnsupportedOperationException();
  }

  /** What an {@code async for} over an asynchronous source runs over. */
  protected final AsyncIterator<?> each(AsyncIterable<?> source) {
    return source.iterator();
  }

  /** What an {@code async for} over a publisher runs over. */
  protected final AsyncIterator<?> each(Flow.Publisher<?> source) {
    throw new UnsupportedOperationException();
  }
}
