package dev.weft.machine;

import org.jspecify.annotations.Nullable;

/**
 * Lets generated code hand the value of a pattern variable on inside the condition that binds it
 * (JLS 6.3.1).
 */
public final class Bindings {
  private Bindings() {}

  /**
   * Is true.
   *
   * @param value an assignment, evaluated for its effect
   * @return true
   */
  public static boolean bound(@Nullable Object value) {
    return true;
  }
}
