package dev.weft.machine;

/**
 * A value that is of the type a pattern asks for (JLS 14.30.2).
 *
 * @param value the value, not null
 * @param <T> the type that generated code has such values as
 */
public record Match<T>(T value) implements Attempt<T> {}
