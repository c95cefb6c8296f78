package dev.weft.loop;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A binary heap of sleeps from which any can be removed in logarithmic time, which a PriorityQueue
 * cannot.
 */
final class SleepHeap {
  private @Nullable LoopSleep[] heap = new LoopSleep[16];
  private int size;

  int size() {
    return size;
  }

  /** The sleep that ends first, null if there is none. */
  @Nullable LoopSleep first() {
    return heap[0];
  }

  void add(LoopSleep sleep) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size * 2);
    }
    siftUp(size++, sleep);
  }

  /** Removes a sleep; does nothing if it is not here. */
  void remove(LoopSleep sleep) {
    int hole = sleep.place;
    if (hole == LoopSleep.NOWHERE) {
      return;
    }
    sleep.place = LoopSleep.NOWHERE;
    LoopSleep last = at(--size);
    heap[size] = null;
    if (last != sleep) {
      siftDown(hole, last);
      if (last.place == hole) {
        siftUp(hole, last);
      }
    }
  }

  private void siftUp(int start, LoopSleep sleep) {
    int hole = start;
    while (hole > 0 && sleep.isBefore(at((hole - 1) / 2))) {
      put(hole, at((hole - 1) / 2));
      hole = (hole - 1) / 2;
    }
    put(hole, sleep);
  }

  private void siftDown(int start, LoopSleep sleep) {
    int hole = start;
    for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && at(child + 1).isBefore(at(child))) {
        child++;
      }
      if (!at(child).isBefore(sleep)) {
        break;
      }
      put(hole, at(child));
      hole = child;
    }
    put(hole, sleep);
  }

  private void put(int place, LoopSleep sleep) {
    heap[place] = sleep;
    sleep.place = place;
  }

  @SuppressWarnings("NullAway") // places below size are filled
  private LoopSleep at(int place) {
    return heap[place];
  }
}
