package dev.weft.machine;

import dev.weft.AsyncIterator;
import dev.weft.GeneratorExit;
import org.jspecify.annotations.Nullable;

/**
 * Yields the elements of an asynchronous iterator, and closes it at every way out, as an async for
 * does.
 */
final class AsyncElementSource
    extends AsyncGeneratorMachine<@Nullable Object, @Nullable Object, @Nullable Object> {
  private static final int SUSPENDED = 1;
  private static final int STEPPED = 2;
  private static final int LEFT = 3;
  private static final int CLOSED = 4;
  private static final int CLOSE_FAILED = 5;

  private @Nullable AsyncIterator<?> elements;

  /** Why the elements are left before their end. */
  private @Nullable Throwable reason;

  AsyncElementSource(AsyncIterator<?> elements) {
    this.elements = elements;
  }

  @Override
  protected AsyncElementSource fresh() {
    throw new AssertionError("a delegate's stand-in is not iterated");
  }

  @Override
  @SuppressWarnings("NullAway") // set until the end
  protected @Nullable Object resume(int state, @Nullable Object input) throws Throwable {
    running();
    switch (state) {
      case LEFT:
        reason = (Throwable) input;
        return leave();
      case CLOSED:
        return left();
      case CLOSE_FAILED:
        throw closeFailed((Throwable) input);
      default:
        return step(state, input);
    }
  }

  @SuppressWarnings("NullAway") // set until the end
  private @Nullable Object step(int state, @Nullable Object input) throws Throwable {
    try {
      Object more = state == STEPPED ? input : begin(input);
      if (more == PENDING) {
        return PENDING;
      }
      if ((Boolean) more) {
        return yielded(SUSPENDED, elements.current());
      }
    } catch (Throwable thrown) {
      reason = thrown;
    }
    return leave();
  }

  @SuppressWarnings("NullAway") // set until the end
  private @Nullable Object begin(@Nullable Object input) throws Throwable {
    if (input != null) {
      throw Errors.cannotSend();
    }
    return await(STEPPED, elements.advance());
  }

  @SuppressWarnings("NullAway") // set until the end
  private @Nullable Object leave() throws Throwable {
    Object outcome;
    try {
      outcome = await(CLOSED, elements.closeAsync());
    } catch (Throwable thrown) {
      throw closeFailed(thrown);
    }
    return outcome == PENDING ? PENDING : left();
  }

  @SuppressWarnings("NullAway") // it returns nothing
  private Object left() throws Throwable {
    if (reason != null) {
      throw reason;
    }
    return complete(null);
  }

  /** A failure of the closing replaces an exit, and is suppressed by anything else. */
  private Throwable closeFailed(Throwable thrown) {
    Throwable primary = reason;
    if (primary == null || primary instanceof GeneratorExit) {
      return thrown;
    }
    if (primary != thrown) {
      primary.addSuppressed(thrown);
    }
    return primary;
  }

  @Override
  protected int handler(int state) {
    switch (state) {
      case SUSPENDED:
      case STEPPED:
        return LEFT;
      case CLOSED:
        return CLOSE_FAILED;
      default:
        return UNCAUGHT;
    }
  }

  @Override
  @Nullable Object source() {
    return elements;
  }

  @Override
  protected void clear() {
    elements = null;
    reason = null;
  }
}
