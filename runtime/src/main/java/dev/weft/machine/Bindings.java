package dev.weft.machine;

import org.jspecify.annotations.Nullable;

/**
 * Lets generated code keep a value inside an expression: that of a pattern variable, for code
 * behind the condition that binds it (JLS 6.3.1), or that of a field before an increment; and is
 * the value itself.
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
   * The name of an enum's constant, or null.
   *
   * @param constant the constant, or null
   * @return its name
   */
  public static @Nullable String nameOf(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  /**
   * Answers what a field held before an increment (JLS 15.14.2).
   *
   * @param value what it held
   * @param after the increment, evaluated for its effect
   * @return the first
   */
  public static <T extends @Nullable Object> T before(T value, T after) {
    return value;
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

  /**
   * Is the value it is given: an expression in the form of a call, as a lambda's body must have
   * that is also a statement (JLS 14.8).
   *
   * @param value any value
   * @return the same
   */
  public static <T extends @Nullable Object> T value(T value) {
    return value;
  }

  /**
   * The same for a primitive value.
   *
   * @param value any value
   * @return the same
   */
  public static boolean value(boolean value) {
    return value;
  }

  /**
   * The same for a primitive value.
   *
   * @param value any value
   * @return the same
   */
  public static byte value(byte value) {
    return value;
  }

  /**
   * The same for a primitive value.
   *
   * @param value any value
   * @return the same
   */
  public static short value(short value) {
    return value;
  }

  /**
   * The same for a primitive value.
   *
   * @param value any value
   * @return the same
   */
  public static char value(char value) {
    return value;
  }

  /**
   * The same for a primitive value.
   *
   * @param value any value
   * @return the same
   */
  public static int value(int value) {
    return value;
  }

  /**
   * The same for a primitive value.
   *
   * @param value any value
   * @return the same
   */
  public static long value(long value) {
    return value;
  }

  /**
   * The same for a primitive value.
   *
   * @param value any value
   * @return the same
   */
  public static float value(float value) {
    return value;
  }

  /**
   * The same for a primitive value.
   *
   * @param value any value
   * @return the same
   */
  public static double value(double value) {
    return value;
  }
}
