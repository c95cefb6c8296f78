package dev.weft;

import org.jspecify.annotations.Nullable;

/** The operators of {@link AsyncIterable} that run it and give one value. */
sealed interface TerminalOperators<T extends @Nullable Object> permits AsyncIterable {}
