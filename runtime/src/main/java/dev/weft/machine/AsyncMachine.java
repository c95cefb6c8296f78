package dev.weft.machine;

import dev.weft.AsyncIterable;
import dev.weft.GeneratorExit;
import dev.weft.flow.Publishers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A machine that can await stages.
 *
 * @param <R> what the body returns
 */
public abstract class AsyncMachine<R extends @Nullable Object> extends Machine<R> {
  static final VarHandle STEP = Fields.handle(MethodHandles.lookup(), "step", Step.class);

  /** The step that is pending; null if none has suspended. */
  volatile @Nullable Step step;

  /** Whose next element the body waits for, in an async for. */
  @Nullable Elements pulled;

  AsyncMachine() {}

  /**
   * Awaits a stage.
   *
   * @param next the state to resume in, with the stage's value as input
   * @param stage the stage
   * @return its value if it is complete; otherwise PENDING, for {@code resume} to answer
   * @throws Throwable the stage's failure, unwrapped from CompletionException once
   */
  @SuppressWarnings("unchecked") // PENDING is only compared
  protected final @Nullable Object await(int next, CompletionStage<?> stage) throws Throwable {
    // Not the JVM's own exception: once that is compiled, it keeps neither trace nor suppressed.
    if (Objects.requireNonNull(stage, "the stage to await is null").getClass()
        == CompletableFuture.class) {
      CompletableFuture<@Nullable Object> future = (CompletableFuture<@Nullable Object>) stage;
      try {
        Object value = future.getNow(PENDING);
        return value == PENDING ? suspend(next, stage) : value;
      } catch (CompletionException | CancellationException failed) {
        return awaitOther(next, stage);
      }
    } else if (stage == Completed.TRUE) {
      return true;
    }
    return awaitOther(next, stage);
  }

  private @Nullable Object awaitOther(int next, CompletionStage<?> stage) throws Throwable {
    running(); // other code's stage may be of any class
    Object value;
    try {
      value = Peek.value(stage);
    } catch (Throwable thrown) {
      Traces.awaited(this, next, stage, thrown);
      throw thrown;
    }
    return value == PENDING ? suspend(next, stage) : value;
  }

  private Object suspend(int next, CompletionStage<?> stage) {
    state = next | States.AWAITING;
    current = stage;
    return PENDING;
  }

  /** Suspends for the next element of a machine. */
  final Object pull(int next, AsyncGeneratorMachine<?, ?, ?> elements) {
    state = next | States.AWAITING;
    current = null;
    pulled = elements;
    return PENDING;
  }

  /**
   * The failure that an {@code async for} leaves with where closing its source has failed too.
   *
   * @param first what the loop itself failed with, if it did; it has the other one suppressed
   * @param closing what closing failed with, which may be the same
   * @return the one to throw
   */
  protected static Throwable failure(@Nullable Throwable first, Throwable closing) {
    if (first == null) {
      return closing;
    }
    if (first != closing) {
      first.addSuppressed(closing);
    }
    return first;
  }

  /** What an {@code async for} over an asynchronous source runs over. */
  protected final Elements each(AsyncIterable<?> source) {
    return ForeignElements.of(Objects.requireNonNull(source.iterator()));
  }

  /** What an {@code async for} over a publisher runs over. */
  protected final Elements each(Flow.Publisher<?> source) {
    return new ForeignElements(Publishers.iterate(Objects.requireNonNull(source)));
  }

  /** A stage has failed that the body, its innermost delegate, or its source awaits. */
  final void trace(Object stage, Throwable failure) {
    AsyncMachine<?> machine = Pulls.innermost(this);
    Traces.awaited(machine, States.place(machine.state), stage, failure);
  }

  /** The stage that the body awaits. */
  final CompletionStage<?> takeAwaited() {
    CompletionStage<?> stage = (CompletionStage<?>) current;
    if (stage == null) {
      throw new AssertionError("suspended at no await");
    }
    current = null;
    return stage;
  }

  /** The machine that has met the await: this, or its innermost delegate. */
  final AsyncMachine<?> awaiting() {
    Frames stack = frames;
    return stack == null || States.isAwaiting(state) ? this : (AsyncMachine<?>) stack.top();
  }

  /** Whether it waits for what a source awaits, which is a machine. */
  final boolean waitsForSource() {
    return Pulls.source(awaiting()) != null;
  }

  /** Goes on after an await, of the body or of its source. */
  final Run woken(@Nullable Object value, @Nullable Throwable error) throws Throwable {
    AsyncMachine<?> consumer = awaiting();
    return consumer.pulled == null ? goOn(value, error) : Pulls.woken(this, consumer, value, error);
  }

  /** Goes on in the body. */
  Run goOn(@Nullable Object value, @Nullable Throwable error) throws Throwable {
    if (States.isStacked(state)) {
      return Drive.woken(this, value, error);
    }
    return error == null ? run(States.place(state), value) : raiseHere(error);
  }

  /** Keeps a machine that has yielded from being advanced before the close that is under way. */
  final void awaitClose() {
    if (States.isPlain(state)) {
      state |= States.AWAITING;
    }
  }

  /** Raises an exit where the body is suspended, at a yield or an await. */
  final Run raiseExit(GeneratorExit exit) throws Throwable {
    Frames stack = frames;
    if (stack == null || !States.isStacked(state)) {
      return raiseHere(exit);
    }
    return stack.isRunning() ? Drive.interrupt(this, exit) : Drive.close(this, exit);
  }

  /** Ends without running the body any further. */
  final void abandon() {
    Pulls.abandon(this);
    Frames stack = frames;
    if (stack != null && States.isStacked(state)) {
      stack.abandon();
    } else {
      closed();
    }
  }
}
