package dev.weft.async;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stages that wait in a line, first come, first served; any can leave it in constant time. Guarded
 * by the lock of what they wait for.
 *
 * @param <T> what they are served with
 * @param <A> what each asks for
 */
final class Waiters<T extends @Nullable Object, A extends @Nullable Object> {
  private final ReentrantLock lock;
  private final Consumer<Waiter<T, A>> returned;
  private final Set<Waiter<T, A>> line = new LinkedHashSet<>();

  /**
   * An empty line.
   *
   * @param lock guards it
   * @param returned told, without the lock, of one that was served in vain
   */
  Waiters(ReentrantLock lock, Consumer<Waiter<T, A>> returned) {
    this.lock = lock;
    this.returned = returned;
  }

  int size() {
    return line.size();
  }

  /** A new one at the end of the line. */
  Waiter<T, A> join(A request) {
    Waiter<T, A> waiter = new Waiter<>(this, request);
    line.add(waiter);
    return waiter;
  }

  /** One that is served at once, without a place in the line. */
  Waiter<T, A> served(A request, T value) {
    Waiter<T, A> waiter = new Waiter<>(this, request).serve(value);
    waiter.end(); // nobody waits for it yet
    return waiter;
  }

  /**
   * Serves the first one, which is then to be ended, without the lock.
   *
   * @return the one served; null if nobody waits
   */
  @Nullable Waiter<T, A> serve(T value) {
    Iterator<Waiter<T, A>> first = line.iterator();
    if (!first.hasNext()) {
      return null;
    }
    Waiter<T, A> waiter = first.next();
    first.remove();
    return waiter.serve(value);
  }

  /** All of them, out of the line, unserved. */
  List<Waiter<T, A>> dismiss() {
    List<Waiter<T, A>> all = new ArrayList<>(line);
    line.clear();
    return all;
  }

  /** Takes one out of the line; false if it is out already. */
  boolean leave(Waiter<T, A> waiter) {
    lock.lock();
    try {
      return line.remove(waiter);
    } finally {
      lock.unlock();
    }
  }

  void giveBack(Waiter<T, A> waiter) {
    boolean served;
    lock.lock();
    try {
      served = waiter.unserve();
    } finally {
      lock.unlock();
    }
    if (served) {
      returned.accept(waiter);
    }
  }
}
