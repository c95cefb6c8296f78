package dev.weft.it.python.generators;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.Iterator;
import java.util.function.Supplier;

/** Several iterators over the elements of one, each kept only until all of them have passed it. */
final class Tee {
  private Tee() {}

  /** An element and, once somebody has asked for it, the next. */
  static final class Link<T> {
    private final Supplier<? extends Iterator<? extends T>> source;
    private T element;
    private Link<T> next;

    Link(Supplier<? extends Iterator<? extends T>> source) {
      this.source = source;
    }

    Link<T> next() {
      if (next == null) {
        T found = source.get().next();
        next = new Link<>(source);
        next.element = found;
      }
      return next;
    }

    T element() {
      return element;
    }
  }

  /** One of the iterators: whoever starts at the same link sees the same elements. */
  @Resumable
  static <T> void branch(Yield<T> gen, Link<T> start) {
    Link<T> link = start;
    while (true) {
      link = link.next();
      gen.yield(link.element());
    }
  }
}
