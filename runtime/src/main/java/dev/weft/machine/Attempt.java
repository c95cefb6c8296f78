package dev.weft.machine;

import org.jspecify.annotations.Nullable;

/**
 * Something that is matched against the pattern of a class that generated code cannot name: a
 * {@link Match}, or nothing.
 *
 * @param <T> the type that generated code has values of the class as
 */
public interface Attempt<T extends @Nullable Object> {
  /**
   * Matches any value, as a pattern does that takes all that a record's component may hold.
   *
   * @param value any value, null included
   * @return a {@link Match} of it
   */
  static <T extends @Nullable Object> Attempt<T> of(T value) {
    return new Match<>(value);
  }

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
