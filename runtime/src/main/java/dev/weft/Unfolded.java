package dev.weft;

import org.jspecify.annotations.Nullable;

/**
 * An element and the state that the next one is made of, see {@link AsyncIterable#unfold}.
 *
 * @param element the element
 * @param state what the next one is made of
 * @param <T> the type of the element
 * @param <S> the type of the state
 */
public record Unfolded<T extends @Nullable Object, S extends @Nullable Object>(
    T element, S state) {}
