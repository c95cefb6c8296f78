package dev.weft;

import org.jspecify.annotations.Nullable;

/** The operators of {@link AsyncIterable} that pass on some of its elements. */
sealed interface SelectingOperators<T extends @Nullable Object> permits AsyncIterable {}
