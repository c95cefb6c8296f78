package dev.weft.operator;

import org.jspecify.annotations.Nullable;

/**
 * An element that was fetched before it was asked for; or room for one.
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
