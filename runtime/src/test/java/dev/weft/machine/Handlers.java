package dev.weft.machine;

/** A table of handlers as pairs. */
final class Handlers {
  private Handlers() {}

  static int find(int[] pairs, int state) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == state) {
        return pairs[i + 1];
      }
    }
    return Machine.UNCAUGHT;
  }
}
