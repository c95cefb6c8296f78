package dev.weft;

import org.jspecify.annotations.Nullable;

/** The operators of {@link AsyncIterable} that run ahead, at once, or by the clock. */
sealed interface TimedOperators<T extends @Nullable Object> permits AsyncIterable {}
