package dev.weft;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous generator: its body may await between yields (PEP 525), delegate and return a
 * result (PEP 828).
 *
 * <p>Nothing runs before the first step. One step at a time: a step while another is running or
 * pending gives a stage failed with {@link IllegalStateException}, "generator already executing",
 * and leaves the other alone. Between steps any thread may take over if it sees what the last one
 * wrote. The body resumes on the thread that completes the stage it awaits or, if the step was
 * begun on an {@link EventLoop}, on that loop.
 *
 * <p>What the body throws completes the stage of the step, the very object; after that, or once the
 * body has returned, the generator is closed.
 *
 * @param <T> the elements yielded
 * @param <S> the values sent
 * @param <R> the result returned
 */
public interface AsyncGenerator<
        T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
    extends AsyncIterator<T> {
  /**
   * Runs to the next yield; the suspended one evaluates to a value ({@code asend}).
   *
   * @param value what the suspended yield evaluates to; before the first yield only null
   * @return true: {@link #current} is the element; false: the generator has ended. Fails with
   *     {@link IllegalStateException} if a value is sent to a generator that has not started
   */
  CompletionStage<Boolean> send(S value);

  /**
   * Runs to the next yield; the suspended one throws an error ({@code athrow}). A generator that
   * has not started is closed by it; one that is closed fails with it.
   *
   * @param error what the suspended yield throws
   * @return as {@link #send} does; fails with {@code error} itself if the body does not catch it
   */
  CompletionStage<Boolean> raise(Throwable error);

  /**
   * What the body returned.
   *
   * @return the result, readable for ever
   * @throws IllegalStateException unless the generator has ended by returning
   */
  R result();

  /** Where the generator stands. */
  GeneratorState state();

  /**
   * Closes the generator ({@code aclose}): {@link GeneratorExit} is raised at the suspended yield,
   * {@code finally} blocks run and may await. While an await is pending, the awaited stage is
   * cancelled and GeneratorExit is raised there; the pending step then fails with {@link
   * CancellationException} before the closing stage completes. A generator that has not started is
   * closed without running anything; on a closed one nothing happens; while one closing is pending,
   * a further one gives the outcome of the first.
   *
   * @return completes when the body has ended. Fails with what the body throws, unless that is a
   *     GeneratorExit, and with what that has suppressed: the failure of a resource or source that
   *     was closed on its way; with {@link IllegalStateException}, "generator ignored GeneratorExit", if
   *     the body yields instead, where it then stays suspended; with IllegalStateException,
   *     "generator already executing", from within a step that is running
   */
  @Override
  CompletionStage<Void> closeAsync();

  /**
   * The generator itself, if this is the first call and nothing has begun; otherwise a fresh one
   * over the original arguments.
   */
  @Override
  AsyncGenerator<T, S, R> iterator();
}
