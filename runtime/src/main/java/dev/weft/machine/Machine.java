package dev.weft.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The root of all machines: a body that runs from one suspension to the next.
 *
 * @param <R> what the body returns
 */
public abstract class Machine<R extends @Nullable Object> {
  /** Answered by {@code resume} when an await has suspended it. */
  protected static final Object PENDING = Mark.PENDING;

  /** Answered by {@code next} where the source has come to its end. */
  protected static final Object END = Mark.END;

  /** Answered by {@link #handler} for a state in which nothing catches an exception. */
  protected static final int UNCAUGHT = -1;

  private static final VarHandle STATE = Fields.handle(MethodHandles.lookup(), "state", int.class);

  /** Where the body stands, see {@link States}. */
  int state = States.FRESH;

  /**
   * The current element; after the end the result; on the way into an await the stage, and into a
   * delegation the delegate.
   */
  @Nullable Object current;

  /** The stack of delegations that this machine is in, if it has delegated. */
  @Nullable Frames frames;

  Machine() {}

  /**
   * Runs the body from a state to its next suspension. A body that calls methods first notes that
   * it is {@link #running}.
   *
   * @param state where to begin; 0 is the start
   * @param input what was sent, awaited, returned by the delegate, or thrown
   * @return what {@code yielded}, {@code delegate} or {@link #complete} answered, or PENDING
   * @throws Throwable what the body throws
   */
  protected abstract @Nullable Object resume(int state, @Nullable Object input) throws Throwable;

  /**
   * Notes that the body runs: a step that what it calls begins meanwhile is refused, as PEP 342 has
   * it ("generator already executing"). A body that calls nothing need not.
   */
  protected final void running() {
    state = States.RUNNING;
  }

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

  /**
   * Where the source of a suspension stands: the template, as a stack trace has it.
   *
   * @param state the state to resume in; any other number: where the body begins
   * @return null if there is no template, or none that is known
   */
  protected @Nullable StackTraceElement location(int state) {
    return null;
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
    current = result;
    state = States.RETURNED;
    return Mark.DONE;
  }

  /** What this machine stands for where it is delegated to: itself, or what it was made of. */
  @Nullable Object source() {
    return this;
  }

  /** The template and where it is suspended, as {@link dev.weft.CoroutineInfo} tells. */
  @Override
  public final String toString() {
    return Inspection.of(this).toString();
  }

  /** Whether {@code iterator} may give this machine itself, once; so even if threads share it. */
  final boolean give() {
    return STATE.compareAndSet(this, States.FRESH, States.GIVEN);
  }

  /** Suspends in a delegate, which {@code resume} answers for the base to start. */
  final Object handOver(int next, Machine<?> delegate) {
    state = next | States.DELEGATING;
    current = delegate;
    return delegate;
  }

  /** Runs this machine on its own. */
  final Run run(int at, @Nullable Object input) throws Throwable {
    Object out;
    try {
      out = resume(at, input);
    } catch (Throwable thrown) {
      closed();
      throw thrown;
    }
    if (States.isPlain(state)) {
      current = out;
      return Run.YIELDED;
    }
    return stopped();
  }

  /** What a run came to that has not yielded. */
  final Run stopped() throws Throwable {
    int at = state;
    if (at == States.RETURNED) {
      returned();
      return Run.ENDED;
    }
    return States.isAwaiting(at) ? Run.AWAITS : Drive.delegated(this, current);
  }

  /** Raises an error where this machine, on its own, is suspended. */
  final Run raiseHere(Throwable error) throws Throwable {
    int handler = handler(States.place(state));
    if (handler == UNCAUGHT) {
      closed();
      throw error;
    }
    return run(handler, error);
  }

  /** Lets go of everything but the result. */
  final void returned() {
    frames = null;
    clear();
  }

  /** Ends without a result and lets go of everything. */
  final void closed() {
    state = States.CLOSED;
    current = null;
    frames = null;
    clear();
  }
}
