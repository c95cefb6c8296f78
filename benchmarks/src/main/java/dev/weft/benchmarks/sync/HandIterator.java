package dev.weft.benchmarks.sync;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** {@link Templates#range} by hand. */
final class HandIterator implements Iterator<Integer> {
  private final int count;
  private int i;

  HandIterator(int count) {
    this.count = count;
  }

  @Override
  public boolean hasNext() {
    return i < count;
  }

  @Override
  public Integer next() {
    if (i == count) {
      throw new NoSuchElementException();
    }
    return i++;
  }
}
