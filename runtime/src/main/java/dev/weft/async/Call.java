package dev.weft.async;

import dev.weft.loop.Stages;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The stage of a blocking call that runs elsewhere; its cancellation interrupts the call. */
public final class Call<R extends @Nullable Object> extends CompletableFuture<R> {
  private final FutureTask<R> work;

  /** A call that has not begun. */
  public Call(Callable<R> code) {
    this.work =
        new FutureTask<>(code) {
          @Override
          protected void done() {
            finish();
          }
        };
  }

  /** Has an executor run it. */
  public Call<R> on(Executor executor) {
    executor.execute(work);
    return this;
  }

  private void finish() {
    try {
      complete(work.get());
    } catch (ExecutionException e) {
      completeExceptionally(e.getCause() == null ? e : e.getCause());
    } catch (CancellationException e) {
      super.cancel(true);
    } catch (InterruptedException e) {
      throw Stages.sneaky(e); // it is done: there is nothing to wait for
    }
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    work.cancel(true);
    return super.cancel(mayInterrupt);
  }
}
