package dev.weft.it.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes a failing program smaller by making its choices fewer and lower: what still fails in the
 * same way is kept. Nothing needs to know what a choice means, and every candidate is a program
 * that could have been drawn.
 */
final class Shrinker {
  private final UnaryOperator<List<Integer>> attempt;
  private final long deadline;
  private List<Integer> best;

  /**
   * A shrinker.
   *
   * @param attempt the choices that the program made of a candidate really uses, if it still fails
   *     in the same way; null if it does not
   * @param seconds how long it may go on
   */
  Shrinker(List<Integer> choices, UnaryOperator<List<Integer>> attempt, int seconds) {
    this.best = choices;
    this.attempt = attempt;
    this.deadline = System.nanoTime() + seconds * 1_000_000_000L;
  }

  /** The choices of the smallest failing program that was found. */
  List<Integer> shrink() {
    List<Integer> before;
    do {
      before = best;
      for (int length = best.size() / 2; length > 0; length /= 2) {
        remove(length);
        lower(length);
      }
    } while (!before.equals(best) && inTime());
    return best;
  }

  private void remove(int length) {
    for (int at = best.size() - length; at >= 0 && inTime(); at -= length) {
      List<Integer> candidate = new ArrayList<>(best.subList(0, at));
      candidate.addAll(best.subList(Math.min(best.size(), at + length), best.size()));
      keep(candidate);
      at = Math.min(at, best.size());
    }
  }

  private void lower(int length) {
    for (int at = best.size() - length; at >= 0 && inTime(); at -= length) {
      List<Integer> candidate = new ArrayList<>(best);
      List<Integer> part = candidate.subList(at, Math.min(at + length, candidate.size()));
      if (Collections.frequency(part, 0) < part.size()) {
        Collections.fill(part, 0);
        keep(candidate);
      }
      at = Math.min(at, best.size());
    }
  }

  private void keep(List<Integer> candidate) {
    List<Integer> used = attempt.apply(candidate);
    if (used != null && isSmaller(used)) {
      best = used;
    }
  }

  private boolean isSmaller(List<Integer> used) {
    return used.size() < best.size() || used.size() == best.size() && sum(used) < sum(best);
  }

  private static long sum(List<Integer> choices) {
    return choices.stream().mapToLong(Integer::longValue).sum();
  }

  private boolean inTime() {
    return System.nanoTime() < deadline;
  }
}
