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
 * <p>To cancel the stage of a pending step, as {@link Async#timeout} does when the time is over, is
 * to raise a {@link CancellationException} where the body awaits, after the stage awaited there has
 * been cancelled, as CPython's {@code asyncio.wait_for(anext(g), t)} does. The body may clean up,
 * or go on; the step completes as the body then does, and until then no other is accepted. If the
 * body awaits a {@link Task}, or a step of another generator, the cancellation goes there, see
 * {@link Task#cancel}.
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
   * cancelled and GeneratorExit is raised there, after its end if it is a {@link Task} or another
   * stage that {@link Task#cancel} would wait for; the pending step then fails with {@link
   * CancellationException} before the closing stage completes. If what is awaited is a step of
   * another generator, its stage is cancelled, but the generator is not told: it is for the body to
   * close it, as an {@code async for} does. A generator that has not started is closed without
   * running anything; on a closed one nothing happens; while one closing is pending, a further one
   * gives the outcome of the first.
   *
   * @return completes when the body has ended. Fails with what the body throws, unless that is a
   *     GeneratorExit; with what that has suppressed on its way out, such as the failure of a
   *     resource to close, which in Python takes its place; with {@link IllegalStateException},
   *     "generator ignored GeneratorExit", if the body yields instead, where it then stays
   *     suspended; with IllegalStateException, "generator already executing", from within a step
   *     that is running
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
