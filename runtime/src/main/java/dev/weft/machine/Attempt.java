package dev.weft.machine;

import org.jspecify.annotations.Nullable;

/**
 * Something that is matched against the pattern of a class that generated code cannot name: a
 * {@link Match}, or nothing.
 *
 * @param <T> the type that generated code has values of the class as
 */
public interface Attempt<T> {
  /**
   * Matches a value against a class.
   *
   * @param type the class
   * @param value any value
   * @return a {@link Match} if it is an instance of the class, else null
   */
  @SuppressWarnings("unchecked")
  static <T> @Nullable Attempt<T> of(Class<?> type, @Nullable Object value) {
    return type.isInstance(value) ? new Match<>((T) value) : null;
  }
}
