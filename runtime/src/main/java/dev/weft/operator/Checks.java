package dev.weft.operator;

import java.time.Duration;

/** Looks at arguments as an operator is called. */
public final class Checks {
  private Checks() {}

  /** A number of things that has to be one or more. */
  public static int positive(int number, String what) {
    if (number <= 0) {
      throw new IllegalArgumentException(what + " is not positive: " + number);
    }
    return number;
  }

  /** A number of things that may be none. */
  public static long notNegative(long number, String what) {
    if (number < 0) {
      throw new IllegalArgumentException(what + " is negative: " + number);
    }
    return number;
  }

  /** A time that has to be more than none. */
  public static Duration positive(Duration time, String what) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(what + " is not positive: " + time);
    }
    return time;
  }

  /** A time that may be none. */
  public static Duration notNegative(Duration time, String what) {
    if (time.isNegative()) {
      throw new IllegalArgumentException(what + " is negative: " + time);
    }
    return time;
  }
}
