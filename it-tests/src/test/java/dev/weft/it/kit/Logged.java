package dev.weft.it.kit;

import java.util.Iterator;
import java.util.List;

/** An iterable that logs how it is used. */
public final class Logged<T> implements Iterable<T> {
  private final Trace trace;
  private final List<T> elements;

  /** An iterable of these elements. */
  public Logged(Trace trace, List<T> elements) {
    this.trace = trace;
    this.elements = elements;
  }

  @Override
  public Iterator<T> iterator() {
    trace.log("iterator");
    Iterator<T> iterator = elements.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return trace.note("hasNext", iterator.hasNext());
      }

      @Override
      public T next() {
        return trace.note("next", iterator.next());
      }
    };
  }
}
