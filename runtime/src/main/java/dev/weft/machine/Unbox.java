package dev.weft.machine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Unboxes a value of which only the wanted primitive type is known, widening it if need be (JLS
 * 5.1.8, 5.1.2).
 *
 * <p>Each method throws NullPointerException on null, and ClassCastException on what does not
 * convert.
 */
public final class Unbox {
  private Unbox() {}

  /** An Integer, Short, Byte or Character as an int. */
  public static int toInt(@Nullable Object value) {
    return value instanceof Integer exact ? exact : widenedToInt(value);
  }

  /** What {@link #toInt} takes, or a Long, as a long. */
  public static long toLong(@Nullable Object value) {
    return value instanceof Long exact ? exact : toInt(value);
  }

  /** What {@link #toLong} takes, or a Float, as a float. */
  public static float toFloat(@Nullable Object value) {
    return value instanceof Float exact ? exact : toLong(value);
  }

  /** What {@link #toFloat} takes, or a Double, as a double. */
  public static double toDouble(@Nullable Object value) {
    if (value instanceof Double exact) {
      return exact;
    }
    // Not through float where it can be avoided: that would round.
    return value instanceof Float widened ? widened : toLong(value);
  }

  /** A Short or Byte as a short. */
  public static short toShort(@Nullable Object value) {
    return value instanceof Short exact ? exact : toByte(value);
  }

  /** A Byte. */
  public static byte toByte(@Nullable Object value) {
    return (Byte) Objects.requireNonNull(value);
  }

  /** A Character. */
  public static char toChar(@Nullable Object value) {
    return (Character) Objects.requireNonNull(value);
  }

  /** A Boolean. */
  public static boolean toBoolean(@Nullable Object value) {
    return (Boolean) Objects.requireNonNull(value);
  }

  private static int widenedToInt(@Nullable Object value) {
    if (value instanceof Character widened) {
      return widened;
    }
    if (value instanceof Short || value instanceof Byte) {
      return toShort(value);
    }
    return (Integer) Objects.requireNonNull(value);
  }
}
