package dev.weft;

import dev.weft.async.QueueCore;
import dev.weft.async.QueueElementsWeft;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A queue whose ends are awaited: {@code asyncio.Queue} in Python, with the names of {@link
 * java.util.concurrent.BlockingQueue}. May be used by any threads and loops at once.
 *
 * <p>Who waits is served in the order of coming. A {@link #put} or {@link #take} that is cancelled
 * leaves the queue as if it had not been called: an element that was on its way to a template that
 * is being cancelled goes back to the head of the queue. A template resumes within the call that
 * serves it, or on its loop.
 *
 * <p>As a source of elements ({@link #iterator}) a queue gives what is taken from it until it is
 * shut down and empty; several iterators share the elements.
 *
 * @param <T> the elements, never null
 */
public final class AsyncQueue<T> implements AsyncIterable<T> {
  private final QueueCore<T> core;

  /** Makes an unbounded queue, first in, first out. */
  public AsyncQueue() {
    this(Integer.MAX_VALUE);
  }

  /**
   * Makes a queue, first in, first out.
   *
   * @param capacity how many elements it holds before {@link #put} waits, 1 or more
   * @throws IllegalArgumentException if the capacity is less
   */
  public AsyncQueue(int capacity) {
    this(new ArrayDeque<>(), capacity);
  }

  /**
   * Makes a queue that hands out its elements in the order of another, which must be empty and is
   * left to it: a {@link java.util.PriorityQueue}, or {@link
   * java.util.Collections#asLifoQueue(java.util.Deque)} ({@code asyncio.PriorityQueue}, {@code
   * LifoQueue}).
   *
   * @param store holds the elements
   * @param capacity how many elements it holds before {@link #put} waits, 1 or more
   * @throws IllegalArgumentException if the capacity is less
   */
  public AsyncQueue(Queue<T> store, int capacity) {
    this.core = new QueueCore<>(store, capacity);
  }

  /**
   * Puts an element into the queue as soon as there is room.
   *
   * @param element the element
   * @return completes when it is in; cancelled before that, the element is not put. Fails with
   *     {@link QueueShutdownException} if the queue is, or meanwhile was, shut down
   */
  public CompletableFuture<Void> put(T element) {
    return core.put(element);
  }

  /**
   * Takes the next element as soon as there is one.
   *
   * @return completes with it. Cancelled before that, nothing is taken. Fails with {@link
   *     QueueShutdownException} if the queue is shut down and empty
   */
  public CompletableFuture<T> take() {
    return core.take();
  }

  /**
   * Puts an element into the queue if there is room now ({@code put_nowait}).
   *
   * @return whether it is in
   * @throws QueueShutdownException if the queue was shut down
   */
  public boolean offer(T element) {
    return core.offer(element);
  }

  /**
   * Takes the next element if there is one now ({@code get_nowait}).
   *
   * @return the element, null if there is none
   * @throws QueueShutdownException if the queue is shut down and empty
   */
  public @Nullable T poll() {
    return core.poll();
  }

  /**
   * Tells that an element that was taken has been dealt with, for those who {@link #join}.
   *
   * @throws IllegalStateException if this was told of every element already
   */
  public void taskDone() {
    core.taskDone();
  }

  /**
   * Waits until {@link #taskDone} was called for every element that was put.
   *
   * @return completes then
   */
  public CompletableFuture<Void> join() {
    return core.join();
  }

  /**
   * Has every later {@link #put} fail, and every {@link #take} once the queue is empty; those who
   * wait fail now. A second time nothing happens.
   */
  public void shutdown() {
    core.shutdown();
  }

  /**
   * The same, and drops what is in the queue, as if it had been dealt with.
   *
   * @return what was dropped
   */
  public List<T> shutdownNow() {
    return core.shutdownNow();
  }

  /** Whether the queue was shut down. */
  public boolean isShutdown() {
    return core.isShutdown();
  }

  /** How many elements can be taken now. */
  public int size() {
    return core.size();
  }

  /** Whether there is nothing to take. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** How many elements fit in; {@link Integer#MAX_VALUE} if there is no bound. */
  public int capacity() {
    return core.capacity();
  }

  /** Whether the next {@link #put} would wait. */
  public boolean isFull() {
    return size() >= capacity();
  }

  /** What is taken from the queue until it is shut down and empty. */
  @Override
  public AsyncIterator<T> iterator() {
    return QueueElementsWeft.elements(this).iterator();
  }

  /** How full the queue is and how many wait. */
  @Override
  public String toString() {
    return core.toString();
  }
}
