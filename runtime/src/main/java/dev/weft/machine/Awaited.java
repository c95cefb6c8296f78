package dev.weft.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A future of ours, which a machine can await without a callback of its own; chains of machines
 * that await one another then resume in a loop, however long they are.
 *
 * @param <T> the value
 */
public abstract class Awaited<T extends @Nullable Object> extends CompletableFuture<T> {
  private static final VarHandle WAITER =
      Fields.handle(MethodHandles.lookup(), "waiter", Object.class);

  /** Null, the step that waits for this, or that nobody can wait any more. */
  @SuppressWarnings("unused") // by its handle only
  private volatile @Nullable Object waiter;

  /** An incomplete future. */
  protected Awaited() {}

  /** Has a step woken by the completion; false if this is complete, or another step waits. */
  final boolean link(Waiter step) {
    looked();
    return WAITER.compareAndSet(this, null, step);
  }

  /** Somebody looks at this, or will. */
  void looked() {}

  /** The body whose end, or next element, this awaits; null if there is none, or that has come. */
  protected @Nullable AsyncMachine<?> body() {
    return null;
  }

  /** Completes this; whom that wakes. */
  final @Nullable Step settle(T value) {
    super.complete(value);
    return unlink();
  }

  /** Completes this; whom that wakes. */
  final @Nullable Step settleExceptionally(Throwable failure) {
    super.completeExceptionally(failure);
    return unlink();
  }

  private @Nullable Step unlink() {
    return WAITER.getAndSet(this, Mark.CLOSED) instanceof Step step ? step : null;
  }

  private void wake() {
    Step.wakeAll(unlink());
  }

  @Override
  public boolean complete(T value) {
    boolean completed = super.complete(value);
    wake();
    return completed;
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    boolean completed = super.completeExceptionally(failure);
    wake();
    return completed;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    wake();
    return cancelled;
  }

  @Override
  public void obtrudeValue(T value) {
    super.obtrudeValue(value);
    wake();
  }

  @Override
  public void obtrudeException(Throwable failure) {
    super.obtrudeException(failure);
    wake();
  }

  @Override
  public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
    super.completeAsync(supplier, executor);
    whenComplete((value, failure) -> wake());
    return this;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }
}
