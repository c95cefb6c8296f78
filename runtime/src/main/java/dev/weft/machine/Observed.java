package dev.weft.machine;

import dev.weft.loop.Loop;
import dev.weft.loop.Unseen;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A future that knows whether anybody has looked at its outcome: has awaited it, derived a stage
 * from it, or asked for its value.
 *
 * @param <T> the value
 */
public abstract class Observed<T extends @Nullable Object> extends Awaited<T> {
  private volatile boolean seen;
  private volatile byte timesHeard;

  /** The body whose end this tells; a {@link Sight} of it once that has failed. */
  private volatile Object body;

  /** An incomplete future, of the end of a body. */
  protected Observed(TaskMachine<?> body) {
    this.body = body;
  }

  private static final class Sight implements Unseen.Failure {
    private final TaskMachine<?> body;
    private final Throwable thrown;
    private volatile boolean seen;

    Sight(TaskMachine<?> body, Throwable thrown) {
      this.body = body;
      this.thrown = thrown;
    }

    @Override
    public Throwable thrown() {
      return thrown;
    }

    @Override
    public boolean isSeen() {
      return seen;
    }
  }

  @Override
  protected final TaskMachine<?> body() {
    Object now = body;
    return now instanceof Sight sight ? sight.body : (TaskMachine<?>) now;
  }

  @Override
  final void looked() {
    seen = true;
    if (body instanceof Sight mine) {
      mine.seen = true;
    }
  }

  /** An error that the body was asked to end with is about to be raised there. */
  final void hear() {
    byte before = timesHeard; // only who runs the body writes it
    timesHeard = (byte) (before + 1);
  }

  /** How often the body has been raised what it was asked to end with. */
  public final int timesHeard() {
    return timesHeard;
  }

  /** Whether that has happened since it was so often. */
  public final boolean heardSince(int before) {
    return timesHeard != before;
  }

  /** Registers with a loop, which is not to count as looking. */
  final void register(Loop loop) {
    loop.register(this);
    seen = false;
  }

  /** Has the loop report a failure that nobody will have looked at. */
  final void failing(Throwable thrown, @Nullable Loop loop) {
    // One dependent is the loop's own; allOf and anyOf do not derive theirs from this one.
    if (loop == null
        || seen
        || thrown instanceof CancellationException
        || getNumberOfDependents() > 1) {
      return;
    }
    Sight mine = new Sight(body(), thrown);
    body = mine;
    mine.seen = seen;
    loop.watch(mine, this);
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    looked();
    return super.newIncompleteFuture();
  }

  @Override
  public T join() {
    looked();
    return super.join();
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    looked();
    return super.get();
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    looked();
    return super.get(timeout, unit);
  }

  @Override
  public T getNow(T absent) {
    looked();
    return super.getNow(absent);
  }

  /**
   * What it failed with; from JDK 19 on this is {@code Future.exceptionNow}, which would otherwise
   * not count as looking.
   *
   * @return the failure
   * @throws IllegalStateException unless it has failed; to be cancelled is not to fail
   */
  public Throwable exceptionNow() {
    looked();
    if (!isDone() || isCancelled() || !super.isCompletedExceptionally()) {
      throw new IllegalStateException(isDone() ? "it has not failed" : "it is not complete");
    }
    return Peek.failure(this);
  }

  @Override
  public boolean isCompletedExceptionally() {
    looked();
    return super.isCompletedExceptionally();
  }
}
