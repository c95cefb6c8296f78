package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A source that a test drives by hand, and that counts what is done to it. */
final class Probe<T> implements AsyncIterable<T> {
  int opened;
  int asked;
  int closed;

  /** The pull that waits, null if there is none. */
  CompletableFuture<Boolean> pending;

  /** What a closing waits for. */
  CompletableFuture<Void> closing = CompletableFuture.completedFuture(null);

  private T current;

  @Override
  public AsyncIterator<T> iterator() {
    opened++;
    return new Pass();
  }

  boolean isAsked() {
    return pending != null && !pending.isDone();
  }

  void emit(T element) {
    if (!isAsked()) {
      throw new AssertionError("not asked");
    }
    current = element;
    pending.complete(true);
  }

  void end() {
    pending.complete(false);
  }

  void fail(Throwable failure) {
    pending.completeExceptionally(failure);
  }

  private final class Pass implements AsyncIterator<T> {
    @Override
    public CompletionStage<Boolean> advance() {
      if (isAsked()) {
        return CompletableFuture.failedFuture(new AssertionError("asked twice at a time"));
      }
      asked++;
      current = null;
      pending = new CompletableFuture<>();
      return pending;
    }

    @Override
    public T current() {
      return current;
    }

    @Override
    public CompletionStage<Void> closeAsync() {
      closed++;
      if (isAsked()) {
        pending.completeExceptionally(new CancellationException("closed"));
      }
      return closing;
    }
  }
}
