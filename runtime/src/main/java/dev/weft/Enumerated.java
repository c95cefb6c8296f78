package dev.weft;

import org.jspecify.annotations.Nullable;

/**
 * An element and its place, see {@link AsyncIterable#enumerate}.
 *
 * @param index its place, the first being 0
 * @param value the element
 * @param <T> its type
 */
public record Enumerated<T extends @Nullable Object>(long index, T value) {}
