package dev.weft.async;

import dev.weft.loop.Returnable;
import dev.weft.machine.Awaited;
import org.jspecify.annotations.Nullable;

/**
 * A stage in a line of {@link Waiters}. Who takes it out of the line decides what becomes of it:
 * the one who serves it, or the one who cancels it.
 *
 * @param <T> its value
 * @param <A> what it asks for
 */
final class Waiter<T extends @Nullable Object, A extends @Nullable Object> extends Awaited<T>
    implements Returnable {
  private final Waiters<T, A> line;
  private final A request;

  // Guarded by the line's lock.
  private boolean served;
  private @Nullable T value;

  Waiter(Waiters<T, A> line, A request) {
    this.line = line;
    this.request = request;
  }

  /** What it asks for. */
  A request() {
    return request;
  }

  /** Notes what it is served with; under the line's lock. */
  Waiter<T, A> serve(T with) {
    served = true;
    value = with;
    return this;
  }

  /** Takes away what it was served with; under the line's lock. Whether there was anything. */
  boolean unserve() {
    boolean was = served;
    served = false;
    return was;
  }

  /** What it was served with. */
  @SuppressWarnings("NullAway") // the value is whatever T allows once it is served
  T value() {
    return value;
  }

  /** Completes it with what it was served with; without the line's lock. */
  void end() {
    super.complete(value());
  }

  /** Fails it once it is out of the line. */
  void fail(Throwable failure) {
    super.completeExceptionally(failure);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return line.leave(this) && super.cancel(mayInterruptIfRunning);
  }

  @Override
  public boolean complete(T value) {
    return line.leave(this) && super.complete(value);
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    return line.leave(this) && super.completeExceptionally(failure);
  }

  @Override
  public void giveBack() {
    line.giveBack(this);
  }
}
