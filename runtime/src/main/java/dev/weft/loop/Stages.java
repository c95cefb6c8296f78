package dev.weft.loop;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What all who await stages do with them. */
public final class Stages {
  private Stages() {}

  /**
   * A stage as a future that can be cancelled: itself where it is one; a copy of it, which is
   * cancelled at once, where it is a minimal stage or no future at all.
   */
  @SuppressWarnings("unchecked") // a stage of a subtype is only read
  public static <R extends @Nullable Object> CompletableFuture<R> future(
      CompletionStage<? extends R> stage) {
    try {
      return (CompletableFuture<R>) stage.toCompletableFuture();
    } catch (UnsupportedOperationException e) {
      CompletableFuture<R> copy = new CompletableFuture<>();
      stage.whenComplete((value, failure) -> complete(copy, value, failure));
      return copy;
    }
  }

  /** Completes a future as another stage ended, the failure as it is. */
  @SuppressWarnings("NullAway") // the value is whatever R allows if there is no failure
  public static <R extends @Nullable Object> void complete(
      CompletableFuture<R> future, @Nullable R value, @Nullable Throwable failure) {
    if (failure == null) {
      future.complete(value);
    } else {
      future.completeExceptionally(unwrapped(failure));
    }
  }

  /** Cancels a stage if that can be done. */
  public static void cancel(CompletionStage<?> stage) {
    CompletableFuture<?> future;
    try {
      future = stage.toCompletableFuture();
    } catch (UnsupportedOperationException e) {
      return; // such a stage cannot be cancelled
    }
    future.cancel(true);
  }

  /** The failure that a CompletionException wraps, once; any other as it is. */
  public static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
    return cause == null ? failure : cause;
  }

  /** Hands what a callback threw to the thread's handler. */
  static void report(Throwable thrown) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
  }

  /** The same for the failure of a stage that nobody waits for, unless it is a cancellation. */
  public static void reportUnlessCancelled(@Nullable Throwable failure) {
    if (failure != null && !(unwrapped(failure) instanceof CancellationException)) {
      report(unwrapped(failure));
    }
  }

  /**
   * Throws anything as it is; {@code throw sneaky(e)} tells the compiler that the code ends there.
   */
  @SuppressWarnings("unchecked") // erased: nothing is cast
  public static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
