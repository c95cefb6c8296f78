package dev.weft.operator;

import org.jspecify.annotations.Nullable;

/**
 * An element, maybe null, that waits to be taken.
 *
 * @param <T> the element
 */
final class Fetched<T extends @Nullable Object> extends Arrival {
  private final T element;

  Fetched(T element) {
    this.element = element;
  }

  T element() {
    return element;
  }
}
