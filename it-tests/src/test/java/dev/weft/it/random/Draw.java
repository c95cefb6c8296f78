package dev.weft.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The choices of one program. They are recorded, so that a program can be made again from them, and
 * from fewer or lower ones: 0 is always the plainest choice.
 */
final class Draw {
  private final Random random;
  private final List<Integer> given;
  private final List<Integer> made = new ArrayList<>();
  private int names;

  /** The choices of a seed. */
  Draw(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.given = List.of();
  }

  /** These choices, and the plainest ones after them. */
  Draw(List<Integer> given) {
    this.random = null;
    this.given = given;
  }

  /** What has been chosen so far. */
  List<Integer> made() {
    return List.copyOf(made);
  }

  /** A number from 0, below a limit. */
  int below(int limit) {
    int choice = next(limit);
    made.add(choice);
    return choice;
  }

  private int next(int limit) {
    if (random != null) {
      return random.nextInt(limit);
    }
    return made.size() < given.size() ? Math.min(given.get(made.size()), limit - 1) : 0;
  }

  /** True so many times in a hundred; false is plainer. */
  boolean chance(int percent) {
    return below(100) >= 100 - percent;
  }

  /** One of these; the first is the plainest. */
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
