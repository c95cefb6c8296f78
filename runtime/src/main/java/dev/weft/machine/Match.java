package dev.weft.machine;

import org.jspecify.annotations.Nullable;

/**
 * A value that a pattern has matched (JLS 14.30.2).
 *
 * @param value the value
 * @param <T> the type that generated code has such values as
 */
public record Match<T extends @Nullable Object>(T value) implements Attempt<T> {}
