package dev.weft.it.python.generators;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What an iterator gives, kept, so that it can be gone through again, even by itself. */
final class LazyList<T> implements Iterable<T> {
  private final List<T> found = new ArrayList<>();
  private Iterator<? extends T> elements;

  /** Where the elements come from. */
  void from(Iterator<? extends T> source) {
    elements = source;
  }

  T get(int index) {
    while (index >= found.size()) {
      found.add(elements.next());
    }
    return found.get(index);
  }

  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public T next() {
        return get(next++);
      }
    };
  }
}
