package dev.weft.direct;

import org.jspecify.annotations.Nullable;

/**
 * What the verb at which a body is suspended evaluates to, or throws.
 *
 * @param value what it evaluates to if there is no error
 * @param error what it throws, or null
 */
record Resumption(@Nullable Object value, @Nullable Throwable error) {
  /** Nothing was sent. */
  static final Resumption PLAIN = new Resumption(null, null);

  static Resumption value(@Nullable Object value) {
    return value == null ? PLAIN : new Resumption(value, null);
  }

  static Resumption error(Throwable error) {
    return new Resumption(null, error);
  }
}
