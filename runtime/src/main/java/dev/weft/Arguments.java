package dev.weft;

/** Checks of what the operators are given, at the call. */
final class Arguments {
  private Arguments() {}

  /** A number that counts something. */
  static long notNegative(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("negative: " + count);
    }
    return count;
  }
}
