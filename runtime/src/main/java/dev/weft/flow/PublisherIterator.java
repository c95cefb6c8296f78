package dev.weft.flow;

import dev.weft.AsyncIterator;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a publisher, each requested by the step that takes it.
 *
 * <p>Signals come from any thread; everything they and the steps share is guarded by this object's
 * monitor, and what others do in answer, completing stages and requesting, happens outside of it.
 */
final class PublisherIterator<T extends @Nullable Object>
    implements AsyncIterator<T>, Flow.Subscriber<T> {
  private Flow.@Nullable Publisher<T> publisher;
  private Flow.@Nullable Subscription subscription;

  /** Whether an element was requested and has not come: the step may have been cancelled. */
  private boolean asked;

  /** The step that waits for a signal. */
  private @Nullable CompletableFuture<Boolean> pending;

  /** What came without a request, or after its step had been cancelled. */
  private final Queue<T> early = new ArrayDeque<>();

  private @Nullable T current;
  private boolean found;
  private boolean ended;
  private @Nullable Throwable failure;

  PublisherIterator(Flow.Publisher<T> publisher) {
    this.publisher = publisher;
  }

  @Override
  public CompletionStage<Boolean> advance() {
    CompletableFuture<Boolean> step = new CompletableFuture<>();
    Flow.Publisher<T> source;
    Flow.Subscription unasked;
    synchronized (this) {
      if (pending != null && !pending.isDone()) {
        return CompletableFuture.failedFuture(
            new IllegalStateException("generator already executing"));
      }
      take(null);
      if (!early.isEmpty()) {
        take(early.remove());
        return CompletableFuture.completedStage(true);
      }
      if (ended) {
        return last();
      }
      pending = step;
      source = publisher;
      publisher = null;
      unasked = asked ? null : subscription;
      asked |= unasked != null;
    }
    if (source != null) {
      subscribe(source);
    } else if (unasked != null) {
      request(unasked);
    }
    return step;
  }

  private void subscribe(Flow.Publisher<T> source) {
    try {
      source.subscribe(this);
    } catch (Throwable thrown) {
      onError(thrown);
    }
  }

  private void request(Flow.Subscription unasked) {
    try {
      unasked.request(1);
    } catch (Throwable thrown) {
      onError(thrown);
    }
  }

  private CompletionStage<Boolean> last() {
    Throwable thrown = failure;
    failure = null;
    return thrown == null
        ? CompletableFuture.completedStage(false)
        : CompletableFuture.failedFuture(thrown);
  }

  private void take(@Nullable T element) {
    current = element;
    found = element != null;
  }

  @Override
  public void onSubscribe(Flow.Subscription made) {
    Objects.requireNonNull(made);
    boolean wanted;
    synchronized (this) {
      wanted = subscription == null && !ended;
      if (wanted) {
        subscription = made;
        asked = true;
      }
    }
    if (wanted) {
      request(made);
    } else {
      made.cancel();
    }
  }

  @Override
  public void onNext(T element) {
    Objects.requireNonNull(element);
    synchronized (this) {
      asked = false;
    }
    while (!deliver(element)) {
      takeBack(element);
    }
  }

  /**
   * Gives an element to the step that waits for it, or keeps it for one that comes.
   *
   * @return false if the step was cancelled at that very moment
   */
  private boolean deliver(T element) {
    CompletableFuture<Boolean> step;
    synchronized (this) {
      if (ended) {
        return true;
      }
      step = pending;
      if (step == null || step.isDone()) {
        early.add(element);
        return true;
      }
      pending = null;
      take(element);
    }
    return step.complete(true);
  }

  private synchronized void takeBack(T element) {
    if (current == element) {
      take(null);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    end(Objects.requireNonNull(thrown));
  }

  @Override
  public void onComplete() {
    end(null);
  }

  private void end(@Nullable Throwable thrown) {
    CompletableFuture<Boolean> step;
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
      subscription = null;
      step = pending;
      pending = null;
      if (step == null || step.isDone()) {
        failure = thrown;
        return;
      }
    }
    boolean told = thrown == null ? step.complete(false) : step.completeExceptionally(thrown);
    if (!told) {
      synchronized (this) {
        failure = thrown; // the step was cancelled at that very moment
      }
    }
  }

  @Override
  @SuppressWarnings("NullAway") // an element was found
  public synchronized T current() {
    if (!found) {
      throw new IllegalStateException("no current element: the last step did not give true");
    }
    return current;
  }

  @Override
  public CompletionStage<Void> closeAsync() {
    Flow.Subscription left;
    synchronized (this) {
      left = subscription;
      early.clear();
      take(null);
      publisher = null;
    }
    end(new CancellationException("closed"));
    synchronized (this) {
      failure = null;
    }
    try {
      if (left != null) {
        left.cancel();
      }
      return CompletableFuture.completedStage(null);
    } catch (Throwable thrown) {
      return CompletableFuture.failedFuture(thrown);
    }
  }
}
