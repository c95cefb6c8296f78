package dev.weft.it.random;

import java.util.List;
import java.util.Random;

/** The choices of one program: the same for the same seed. */
final class Draw {
  private final Random random;
  private int names;

  Draw(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** A number from 0, below a limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  /** True so many times in a hundred. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  /** One of these. */
  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[below(choices.length)];
  }

  /** One of these. */
  <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** A name that no other has. */
  String name(String prefix) {
    return prefix + names++;
  }
}
