package dev.weft;

import org.jspecify.annotations.Nullable;

/**
 * A source of elements that take time to come: an object with {@code __aiter__} in Python (PEP
 * 492).
 *
 * @param <T> the elements
 */
public non-sealed interface AsyncIterable<T extends @Nullable Object>
    extends MappingOperators<T>,
        SelectingOperators<T>,
        CombiningOperators<T>,
        TimedOperators<T>,
        TerminalOperators<T> {
  /** Begins a pass over the elements; who begins one ends it by closing the iterator. */
  AsyncIterator<T> iterator();
}
