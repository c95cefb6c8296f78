package dev.weft.async;

import dev.weft.QueueShutdownException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link dev.weft.AsyncQueue} does. All is decided under one lock; stages are completed
 * without it.
 */
@SuppressWarnings("NullAway") // null is the one value of Void
public final class QueueCore<T> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<T> store;
  private final int capacity;
  private final Waiters<T, Void> takers = new Waiters<>(lock, this::returned);
  private final Waiters<Void, T> putters = new Waiters<>(lock, served -> {});
  private final Waiters<Void, Void> joiners = new Waiters<>(lock, all -> {});
  private final List<Runnable> ends = new ArrayList<>();
  private long unfinished;
  private boolean shut;
  private boolean emptied;

  /** A queue over a store, which holds what is in it. */
  public QueueCore(Queue<T> store, int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity " + capacity + ", not 1 or more");
    }
    this.store = Objects.requireNonNull(store);
    this.capacity = capacity;
  }

  /** Does something under the lock, then ends the stages that it has served. */
  private <R extends @Nullable Object> R locked(Supplier<R> work) {
    List<Runnable> ended = List.of();
    lock.lock();
    try {
      return work.get();
    } finally {
      if (!ends.isEmpty()) {
        ended = List.copyOf(ends);
        ends.clear();
      }
      lock.unlock();
      ended.forEach(Handoffs::run);
    }
  }

  /** Puts an element, when there is room. */
  public CompletableFuture<Void> put(T element) {
    Objects.requireNonNull(element);
    return locked(
        () -> {
          if (shut) {
            return CompletableFuture.failedFuture(new QueueShutdownException());
          }
          return accept(element) ? CompletableFuture.completedFuture(null) : putters.join(element);
        });
  }

  /** Puts an element if there is room. */
  public boolean offer(T element) {
    Objects.requireNonNull(element);
    return locked(
        () -> {
          if (shut) {
            throw new QueueShutdownException();
          }
          return accept(element);
        });
  }

  private boolean accept(T element) {
    Waiter<T, ?> taker = takers.serve(element);
    if (taker != null) {
      ends.add(taker::end);
    } else if (store.size() < capacity) {
      store.add(element);
    } else {
      return false;
    }
    unfinished++;
    return true;
  }

  /** Takes an element, when there is one. */
  public CompletableFuture<T> take() {
    return locked(
        () -> {
          T element = next();
          if (element != null) {
            return takers.served(null, element);
          }
          return shut
              ? CompletableFuture.failedFuture(new QueueShutdownException())
              : takers.join(null);
        });
  }

  /** Takes an element if there is one. */
  public @Nullable T poll() {
    return locked(
        () -> {
          T element = next();
          if (element == null && shut) {
            throw new QueueShutdownException();
          }
          return element;
        });
  }

  private @Nullable T next() {
    T element = store.poll();
    if (element == null) {
      return null;
    }
    Waiter<Void, T> putter = store.size() < capacity ? putters.serve(null) : null;
    if (putter != null) {
      store.add(putter.request());
      unfinished++;
      ends.add(putter::end);
    }
    return element;
  }

  /** An element was served to a taker who has gone: it is the next again. */
  private void returned(Waiter<T, ?> gone) {
    locked(
        () -> {
          T element = gone.value();
          Waiter<T, ?> taker = takers.serve(element);
          if (taker != null) {
            ends.add(taker::end);
          } else if (emptied) {
            finish(1);
          } else if (store instanceof Deque<T> deque) {
            deque.addFirst(element);
          } else {
            store.add(element);
          }
          return null;
        });
  }

  /** One of the elements taken has been dealt with. */
  public void taskDone() {
    locked(
        () -> {
          if (unfinished == 0) {
            throw new IllegalStateException("taskDone() called more often than put()");
          }
          finish(1);
          return null;
        });
  }

  private void finish(int tasks) {
    unfinished = Math.max(0, unfinished - tasks);
    for (Waiter<?, ?> joiner = joined(); joiner != null; joiner = joined()) {
      ends.add(joiner::end);
    }
  }

  private @Nullable Waiter<?, ?> joined() {
    return unfinished == 0 ? joiners.serve(null) : null;
  }

  /** Completes when all that was put has been dealt with. */
  public CompletableFuture<Void> join() {
    return locked(
        () -> unfinished == 0 ? CompletableFuture.completedFuture(null) : joiners.join(null));
  }

  /** Takes nothing more on; who waits is told. */
  public void shutdown() {
    locked(
        () -> {
          shut = true;
          takers.dismiss().forEach(this::refuse);
          putters.dismiss().forEach(this::refuse);
          return null;
        });
  }

  private void refuse(Waiter<?, ?> waiter) {
    ends.add(() -> waiter.fail(new QueueShutdownException()));
  }

  /** The same, and drops what is in it. */
  public List<T> shutdownNow() {
    shutdown();
    return locked(
        () -> {
          emptied = true;
          List<T> rest = new ArrayList<>();
          for (T element = store.poll(); element != null; element = store.poll()) {
            rest.add(element);
          }
          finish(rest.size());
          return rest;
        });
  }

  /** Whether it was shut down. */
  public boolean isShutdown() {
    return locked(() -> shut);
  }

  /** How many elements are in it. */
  public int size() {
    return locked(store::size);
  }

  /** How many fit in. */
  public int capacity() {
    return capacity;
  }

  @Override
  public String toString() {
    return locked(
        () ->
            "AsyncQueue[size=%d%s, takers=%d, putters=%d, unfinished=%d%s]"
                .formatted(
                    store.size(),
                    capacity == Integer.MAX_VALUE ? "" : ", capacity=" + capacity,
                    takers.size(),
                    putters.size(),
                    unfinished,
                    shut ? ", shut down" : ""));
  }
}
