package dev.weft.machine;

import org.jspecify.annotations.Nullable;

/**
 * The root of all machines: a body that runs from one suspension to the next.
 *
 * @param <R> what the body returns
 */
public abstract class Machine<R extends @Nullable Object> {
  /** Answered by {@code resume} when an await has suspended it. */
  protected static final Object PENDING = Mark.PENDING;

  /** Answered by {@link #handler} for a state in which nothing catches an exception. */
  protected static final int UNCAUGHT = -1;

  /**
   * Runs the body from a state to its next suspension.
   *
   * @param state where to begin; 0 is the start
   * @param input what was sent, awaited, returned by the delegate, or thrown
   * @return what {@code yielded}, {@code delegate} or {@link #complete} answered, or PENDING
   * @throws Throwable what the body throws
   */
  protected abstract @Nullable Object resume(int state, @Nullable Object input) throws Throwable;

  /**
   * Where an exception goes that is thrown in a state.
   *
   * @param state the state
   * @return the state of the handler, to be resumed with the exception as input, or UNCAUGHT
   */
  protected int handler(int state) {
    return UNCAUGHT;
  }

  /**
   * The same for an exception thrown by the code of a state.
   *
   * @param state the state
   * @param thrown what it threw
   * @return the handler's state
   * @throws Throwable {@code thrown} itself if nothing catches it
   */
  protected final int caught(int state, Throwable thrown) throws Throwable {
    int handler = handler(state);
    if (handler == UNCAUGHT) {
      throw thrown;
    }
    return handler;
  }

  /** Drops every reference that need not outlive the end. */
  protected void clear() {}

  /**
   * Ends the body.
   *
   * @param result what it returns
   * @return what {@code resume} is to answer
   */
  protected final Object complete(R result) {
    throw new UnsupportedOperationException();
  }
}
