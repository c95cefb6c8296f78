package dev.weft.loop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What a loop has to do: callbacks in order of arrival, and sleeps by their deadlines. Any thread
 * may add and remove; one thread takes.
 */
final class Agenda {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final SleepHeap sleeps = new SleepHeap();
  private ArrayDeque<Runnable> ready = new ArrayDeque<>();
  private ArrayDeque<Runnable> spare = new ArrayDeque<>();
  private long made;
  private boolean closed;

  void add(Runnable callback) {
    lock.lock();
    try {
      if (closed) {
        throw new RejectedExecutionException("the event loop has ended");
      }
      ready.add(callback);
      news.signal();
    } finally {
      lock.unlock();
    }
  }

  /**
   * A stage that completes, on the loop, after a time; one of no time in the next turn, behind what
   * is ready.
   */
  CompletableFuture<Void> sleep(long nanos) {
    lock.lock();
    try {
      LoopSleep sleep = new LoopSleep(this, System.nanoTime() + nanos, made++);
      if (closed) {
        sleep.cancel(true);
      } else if (nanos <= 0) {
        add(sleep);
      } else {
        sleeps.add(sleep);
        news.signal();
      }
      return sleep;
    } finally {
      lock.unlock();
    }
  }

  void remove(LoopSleep sleep) {
    lock.lock();
    try {
      sleeps.remove(sleep);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until something is ready and takes all of it; null if the thread was interrupted. */
  ArrayDeque<Runnable> take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      moveDue();
      while (ready.isEmpty()) {
        LoopSleep next = sleeps.first();
        if (next == null) {
          news.await();
        } else {
          news.awaitNanos(next.deadline - System.nanoTime());
        }
        moveDue();
      }
      return swap();
    } finally {
      lock.unlock();
    }
  }

  /** Takes what is ready now, perhaps nothing. */
  ArrayDeque<Runnable> poll() {
    lock.lock();
    try {
      return swap();
    } finally {
      lock.unlock();
    }
  }

  /** Removes all sleeps, the one that ends first first. */
  List<LoopSleep> removeSleeps() {
    lock.lock();
    try {
      List<LoopSleep> removed = new ArrayList<>(sleeps.size());
      for (LoopSleep next = sleeps.first(); next != null; next = sleeps.first()) {
        sleeps.remove(next);
        removed.add(next);
      }
      return removed;
    } finally {
      lock.unlock();
    }
  }

  /** From now on nothing is taken on. */
  void close() {
    lock.lock();
    try {
      closed = true;
      ready.clear();
    } finally {
      lock.unlock();
    }
  }

  private void moveDue() {
    @Nullable LoopSleep next = sleeps.first();
    if (next == null) {
      return;
    }
    long now = System.nanoTime();
    for (; next != null && next.deadline - now <= 0; next = sleeps.first()) {
      sleeps.remove(next);
      ready.add(next);
    }
  }

  /** The batch handed out is empty again by the time the next one is asked for. */
  private ArrayDeque<Runnable> swap() {
    ArrayDeque<Runnable> batch = ready;
    ready = spare;
    spare = batch;
    return batch;
  }
}
