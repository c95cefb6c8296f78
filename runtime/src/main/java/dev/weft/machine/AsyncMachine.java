package dev.weft.machine;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.GeneratorExit;
import dev.weft.flow.Publishers;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A machine that can await stages.
 *
 * @param <R> what the body returns
 */
public abstract class AsyncMachine<R extends @Nullable Object> extends Machine<R> {
  /** The step that is pending; null if none has suspended. */
  volatile @Nullable Step step;

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
      if (!future.isCompletedExceptionally()) {
        Object value = future.getNow(PENDING);
        return value == PENDING ? suspend(next, stage) : value;
      }
    } else if (stage == Completed.TRUE) {
      return true;
    }
    return awaitOther(next, stage);
  }

  private @Nullable Object awaitOther(int next, CompletionStage<?> stage) throws Throwable {
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

  /** What an {@code async for} over an asynchronous source runs over. */
  protected final AsyncIterator<?> each(AsyncIterable<?> source) {
    return Objects.requireNonNull(source.iterator());
  }

  /** What an {@code async for} over a publisher runs over. */
  protected final AsyncIterator<?> each(Flow.Publisher<?> source) {
    return Publishers.iterate(Objects.requireNonNull(source));
  }

  /** A stage has failed that the body, or its innermost delegate, awaits. */
  final void trace(Object stage, Throwable failure) {
    AsyncMachine<?> machine = awaiting();
    Traces.awaited(machine, States.place(machine.state), stage, failure);
  }

  /** The stage that the body, or its innermost delegate, awaits. */
  final CompletionStage<?> takeAwaited() {
    AsyncMachine<?> machine = awaiting();
    CompletionStage<?> stage = (CompletionStage<?>) machine.current;
    if (stage == null) {
      throw new AssertionError("suspended at no await");
    }
    machine.current = null;
    return stage;
  }

  private AsyncMachine<?> awaiting() {
    Frames stack = frames;
    return stack == null || States.isAwaiting(state) ? this : (AsyncMachine<?>) stack.top();
  }

  /** Goes on after an await. */
  final Run woken(@Nullable Object value, @Nullable Throwable error) throws Throwable {
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
    Frames stack = frames;
    if (stack != null && States.isStacked(state)) {
      stack.abandon();
    } else {
      closed();
    }
  }
}
