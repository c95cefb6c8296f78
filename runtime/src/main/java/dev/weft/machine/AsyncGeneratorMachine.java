package dev.weft.machine;

import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.Generator;
import dev.weft.GeneratorState;
import dev.weft.loop.Loop;
import dev.weft.loop.Stages;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a generated asynchronous generator extends.
 *
 * @param <T> the elements yielded
 * @param <S> the values sent
 * @param <R> the result returned
 */
public abstract class AsyncGeneratorMachine<
        T extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
    extends AsyncMachine<R> implements AsyncGenerator<T, S, R>, Elements {

  /** For generated classes. */
  protected AsyncGeneratorMachine() {}

  /** The same generator, not begun, over the original arguments. */
  protected abstract AsyncGeneratorMachine<T, S, R> fresh();

  /**
   * Hands over an element and suspends.
   *
   * @param next the state to resume in
   * @param value the element
   * @return what {@code resume} is to answer
   */
  protected final @Nullable Object yielded(int next, T value) {
    state = next;
    return value;
  }

  /**
   * Hands over to a generator; its result is the input of the state {@code next}.
   *
   * @param next the state to resume in, with the delegate's result as input
   * @param generator the delegate
   * @return what {@code resume} is to answer
   */
  protected final Object delegate(int next, Generator<? extends T, ?, ?> generator) {
    return handOver(next, Delegates.of(generator));
  }

  /** Hands over to an asynchronous generator; its result is the input of the state {@code next}. */
  protected final Object delegate(int next, AsyncGenerator<? extends T, ?, ?> generator) {
    return handOver(next, Delegates.of(generator));
  }

  /** Hands over to the elements of an iterable, as to a generator without a result. */
  protected final Object delegate(int next, Iterable<? extends T> elements) {
    return handOver(next, Delegates.of(elements));
  }

  /** Hands over to the rest of an iterator, as to a generator without a result. */
  protected final Object delegate(int next, Iterator<? extends T> elements) {
    return handOver(next, Delegates.of(elements));
  }

  /** Hands over to a stream, as to a generator without a result; it is closed at every way out. */
  protected final Object delegate(int next, Stream<? extends T> elements) {
    return handOver(next, Delegates.of(elements));
  }

  /**
   * Hands over to an asynchronous source, as to a generator without a result; it is closed at every
   * way out.
   */
  protected final Object delegate(int next, AsyncIterable<? extends T> elements) {
    return handOver(next, Delegates.of(elements));
  }

  @Override
  public final CompletionStage<Boolean> advance() {
    // While a step is pending the machine awaits, runs or delegates: no plain state. Its stage, or
    // state(), is what lets a thread know that it has ended, and see what it did.
    int at = state;
    if (!States.isPlain(at)) {
      return stoppedOrAdvanced(false);
    }
    Object out;
    try {
      out = resume(at, null);
    } catch (Throwable thrown) {
      closed();
      return Completed.failed(thrown);
    }
    if (States.isPlain(state)) {
      current = out;
      return Completed.TRUE;
    }
    return stoppedOrAdvanced(true);
  }

  /** The rest of advance, apart so that the ordinary case is inlined. */
  private CompletionStage<Boolean> stoppedOrAdvanced(boolean ran) {
    if (!ran && step != null) {
      return Completed.failed(Errors.executing());
    }
    try {
      return told(ran ? stopped() : Protocol.advance(this));
    } catch (Throwable thrown) {
      return Completed.failed(thrown);
    }
  }

  /** The same for a machine that takes the elements, whose step waits for what this one awaits. */
  @Override
  public final @Nullable Object next(int next, AsyncMachine<?> taker) throws Throwable {
    Object element;
    try {
      element = poll();
    } catch (Throwable thrown) {
      Throwable failure = Stages.unwrapped(thrown);
      Traces.awaited(taker, next, this, failure);
      throw failure;
    }
    return element == PENDING ? taker.pull(next, this) : element;
  }

  /** The element, END, or PENDING. */
  private @Nullable Object poll() throws Throwable {
    // As advance, and not by run: that takes a fifth longer where it is not inlined.
    int at = state;
    if (!States.isPlain(at)) {
      if (step != null) {
        throw Errors.executing();
      }
      return polled(Protocol.advance(this));
    }
    Object out;
    try {
      out = resume(at, null);
    } catch (Throwable thrown) {
      closed();
      throw thrown;
    }
    if (States.isPlain(state)) {
      current = out;
      return out;
    }
    return polled(stopped());
  }

  private @Nullable Object polled(Run run) {
    if (run == Run.AWAITS) {
      forgetElement();
      return PENDING;
    }
    return run == Run.YIELDED ? Protocol.current(this) : END;
  }

  @Override
  public final CompletionStage<Boolean> send(S value) {
    if (step != null) {
      return Completed.failed(Errors.executing());
    }
    try {
      return told(Protocol.send(this, value));
    } catch (Throwable thrown) {
      return Completed.failed(thrown);
    }
  }

  @Override
  public final CompletionStage<Boolean> raise(Throwable error) {
    Objects.requireNonNull(error);
    if (step != null) {
      return Completed.failed(Errors.executing());
    }
    try {
      return told(Protocol.raise(this, error));
    } catch (Throwable thrown) {
      return Completed.failed(thrown);
    }
  }

  /** The last element is not kept over an await; where the body itself awaits, it has gone. */
  private void forgetElement() {
    if (States.isDelegating(state)) {
      current = null;
    }
  }

  /** The stage of a step that has run so far. */
  private CompletionStage<Boolean> told(Run run) {
    if (run != Run.AWAITS) {
      return run == Run.YIELDED ? Completed.TRUE : Completed.FALSE;
    }
    forgetElement();
    return begun(new AdvanceStep(this, Loop.current()));
  }

  @SuppressWarnings("unchecked") // the step completes with what its kind of stage promises
  private <V extends @Nullable Object> CompletionStage<V> begun(Step pending) {
    step = pending;
    pending.begin();
    return (CompletionStage<V>) (CompletionStage<?>) pending;
  }

  @Override
  @SuppressWarnings("unchecked") // a closing completes with null
  public final CompletionStage<Void> closeAsync() {
    for (Step pending = step; pending != null; pending = step) {
      Step closing = closing(pending);
      if (closing != null) {
        return (CompletionStage<Void>) (CompletionStage<?>) closing;
      }
      if (pending.isRunningHere()) {
        return Completed.failed(Errors.executing());
      }
      Thread.onSpinWait();
    }
    return closeNow();
  }

  /** The step that closes this generator although one is pending; null if that has just ended. */
  private @Nullable Step closing(Step pending) {
    AsyncMachine<?> stepped = pending.body();
    if (stepped == null || pending.isRunningHere()) {
      return null;
    }
    if (stepped != this) {
      return request(pending);
    }
    if (pending instanceof ClosingStep) {
      return pending;
    }
    ClosingStep closing = new ClosingStep(this, pending, pending);
    return pending.interrupt(closing, closing.exit());
  }

  /** Has the step of a machine that takes the elements let go of this one. */
  private @Nullable Step request(Step driver) {
    AdvanceStep taken = new AdvanceStep(this, driver.loop());
    taken.neverRun();
    ClosingStep closing = new ClosingStep(this, driver, taken);
    if (!STEP.compareAndSet(this, driver, closing)) {
      return null;
    }
    driver.ask();
    return closing;
  }

  /** The closing that another thread has asked for while a taker's step drives this machine. */
  final @Nullable ClosingStep requested() {
    return step instanceof ClosingStep closing && closing.body() == this ? closing : null;
  }

  /** Gives this machine to a step, or to none, unless its closing has been asked for: that one. */
  final @Nullable ClosingStep drivenBy(@Nullable Waiter driver) {
    for (Step now = step; now != driver; now = step) {
      if (now == null) {
        STEP.setRelease(this, driver); // nobody asks for a closing while there is no step
        return null;
      }
      ClosingStep closing = requested();
      if (closing != null) {
        return closing;
      }
      if (STEP.compareAndSet(this, now, driver)) {
        return null;
      }
    }
    return null;
  }

  private CompletionStage<Void> closeNow() {
    try {
      return Protocol.close(this) == Run.AWAITS
          ? begun(new ClosingStep(this, Loop.current()))
          : Completed.nothing();
    } catch (Throwable thrown) {
      return Completed.failed(thrown);
    }
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the body yielded
  public final T current() {
    if (States.isPlain(state)) {
      return (T) current;
    }
    if (step != null) {
      throw Errors.noElement();
    }
    return (T) Protocol.current(this);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what the body returned
  public final R result() {
    return (R) Protocol.result(this);
  }

  @Override
  public final GeneratorState state() {
    return step != null ? GeneratorState.RUNNING : Protocol.state(this);
  }

  @Override
  public final AsyncGenerator<T, S, R> iterator() {
    return give() ? this : fresh();
  }
}
