package dev.weft.machine;

import org.jspecify.annotations.Nullable;

/**
 * Tells the compiler the type of an expression; never called.
 *
 * @param <T> the expression's type
 */
@FunctionalInterface
public interface Witness<T extends @Nullable Object> {
  /** The expression. */
  T get() throws Throwable;
}
