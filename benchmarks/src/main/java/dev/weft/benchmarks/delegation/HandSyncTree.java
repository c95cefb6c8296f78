package dev.weft.benchmarks.delegation;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** A stack of delegates by hand, as an iterator. */
final class HandSyncTree implements Iterator<Integer> {
  private final Driver driver;
  private Integer next;

  HandSyncTree(Node root) {
    driver = new Driver(new TreeFrame(root));
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = driver.poll();
    }
    return next != null;
  }

  @Override
  public Integer next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Integer element = next;
    next = null;
    return element;
  }
}
