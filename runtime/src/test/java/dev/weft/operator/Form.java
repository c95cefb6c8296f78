package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.AsyncYield;
import dev.weft.Direct;

/** The two forms in which a template runs; both have to do the same. */
enum Form {
  MACHINE,
  DIRECT;

  /** Begins a pass over the operator of the machine, or over that of the template itself. */
  <T> AsyncIterator<T> begin(
      AsyncIterable<T> machine, Direct.VoidTemplate<AsyncYield<T>> template) {
    return this == MACHINE ? machine.iterator() : Direct.<T>asyncGenerator(template).iterator();
  }
}
