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

  /**
   * Stands in place of a guard that is looked at later, so that its label is not taken for one
   * without a guard (JLS 14.11.1).
   *
   * @return true
   */
  public static boolean matched() {
    return true;
  }
}
