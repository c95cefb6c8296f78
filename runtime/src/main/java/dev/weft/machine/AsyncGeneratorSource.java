package dev.weft.machine;

import dev.weft.AsyncGenerator;
import dev.weft.GeneratorExit;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Passes on the steps of an asynchronous generator that is no machine, or none that can be driven
 * from within.
 */
final class AsyncGeneratorSource
    extends AsyncGeneratorMachine<@Nullable Object, @Nullable Object, @Nullable Object> {
  private static final int RAISED = 2;
  private static final int STEPPED = 3;
  private static final int INTERRUPTED = 4;
  private static final int CLOSED = 5;

  private @Nullable AsyncGenerator<@Nullable Object, @Nullable Object, @Nullable Object> delegate;
  private @Nullable Throwable reason;

  @SuppressWarnings(
      "unchecked") // what is sent is what the delegator's consumer sends: its type is the
  // delegator's promise
  AsyncGeneratorSource(AsyncGenerator<?, ?, ?> delegate) {
    this.delegate = (AsyncGenerator<@Nullable Object, @Nullable Object, @Nullable Object>) delegate;
  }

  @Override
  protected AsyncGeneratorSource fresh() {
    throw new AssertionError("a delegate's stand-in is not iterated");
  }

  @Override
  @SuppressWarnings("NullAway") // set until the end
  protected @Nullable Object resume(int state, @Nullable Object input) throws Throwable {
    running();
    switch (state) {
      case STEPPED:
        return stepped(input);
      case RAISED:
        Throwable error = (Throwable) input;
        return error instanceof GeneratorExit ? leave(error) : step(delegate.raise(error));
      case INTERRUPTED:
        Throwable thrown = (Throwable) input;
        if (thrown instanceof GeneratorExit) {
          return leave(thrown);
        }
        throw thrown;
      case CLOSED:
        throw reason;
      default:
        return step(input == null ? delegate.advance() : delegate.send(input));
    }
  }

  private @Nullable Object step(CompletionStage<Boolean> step) throws Throwable {
    Object more = await(STEPPED, step);
    return more == PENDING ? PENDING : stepped(more);
  }

  @SuppressWarnings("NullAway") // set until the end
  private @Nullable Object stepped(@Nullable Object more) {
    return (Boolean) more
        ? yielded(Delegates.SUSPENDED, delegate.current())
        : complete(delegate.result());
  }

  @SuppressWarnings("NullAway") // set until the end
  private @Nullable Object leave(Throwable exit) throws Throwable {
    reason = exit;
    Object closed = await(CLOSED, delegate.closeAsync());
    if (closed == PENDING) {
      return PENDING;
    }
    throw exit;
  }

  @Override
  protected int handler(int state) {
    switch (state) {
      case Delegates.SUSPENDED:
        return RAISED;
      case STEPPED:
      case CLOSED:
        return INTERRUPTED; // closed once more, it still awaits the delegate's end
      default:
        return UNCAUGHT;
    }
  }

  @Override
  @Nullable Object source() {
    return delegate;
  }

  @Override
  protected void clear() {
    delegate = null;
    reason = null;
  }
}
