package dev.weft;

import org.jspecify.annotations.Nullable;

/** The operators of {@link AsyncIterable} that bring several sources together. */
sealed interface CombiningOperators<T extends @Nullable Object> permits AsyncIterable {}
