package dev.weft.it.python.generators;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Backtracking: nested loops over sources, as many as there are; each is opened anew whenever the
 * one before it has found another value. Every element is the same list of the current values.
 */
final class Conjoin {
  private Conjoin() {}

  /** One recursion for each loop. */
  @Resumable
  static void simple(
      Yield<List<Integer>> gen, List<? extends Supplier<Iterator<Integer>>> sources) {
    List<Integer> values = new ArrayList<>(Collections.nCopies(sources.size(), null));
    gen.yieldAll(ConjoinWeft.simpleFrom(0, sources, values));
  }

  @Resumable
  static void simpleFrom(
      Yield<List<Integer>> gen,
      int i,
      List<? extends Supplier<Iterator<Integer>>> sources,
      List<Integer> values) {
    if (i == sources.size()) {
      gen.yield(values);
      return;
    }
    for (Iterator<Integer> source = sources.get(i).get(); source.hasNext(); ) {
      values.set(i, source.next());
      gen.yieldAll(ConjoinWeft.simpleFrom(i + 1, sources, values));
    }
  }

  /** Three loops in one recursion, once the number of those left can be divided by three. */
  @Resumable
  static void unrolled(
      Yield<List<Integer>> gen, List<? extends Supplier<Iterator<Integer>>> sources) {
    List<Integer> values = new ArrayList<>(Collections.nCopies(sources.size(), null));
    for (List<Integer> found : ConjoinWeft.unrolledFrom(0, sources, values)) {
      gen.yield(found);
    }
  }

  @Resumable
  static void unrolledFrom(
      Yield<List<Integer>> gen,
      int i,
      List<? extends Supplier<Iterator<Integer>>> sources,
      List<Integer> values) {
    if (i == sources.size()) {
      gen.yield(values);
    } else if ((sources.size() - i) % 3 == 0) {
      gen.yieldAll(ConjoinWeft.threeFrom(i, sources, values));
    } else {
      for (Iterator<Integer> source = sources.get(i).get(); source.hasNext(); ) {
        values.set(i, source.next());
        gen.yieldAll(ConjoinWeft.unrolledFrom(i + 1, sources, values));
      }
    }
  }

  @Resumable
  static void threeFrom(
      Yield<List<Integer>> gen,
      int i,
      List<? extends Supplier<Iterator<Integer>>> sources,
      List<Integer> values) {
    for (Iterator<Integer> first = sources.get(i).get(); first.hasNext(); ) {
      values.set(i, first.next());
      for (Iterator<Integer> second = sources.get(i + 1).get(); second.hasNext(); ) {
        values.set(i + 1, second.next());
        for (Iterator<Integer> third = sources.get(i + 2).get(); third.hasNext(); ) {
          values.set(i + 2, third.next());
          if (i + 3 == sources.size()) {
            gen.yield(values);
          } else {
            gen.yieldAll(ConjoinWeft.threeFrom(i + 3, sources, values));
          }
        }
      }
    }
  }

  /** No recursion: the open sources are on a list. */
  @Resumable
  static void flat(Yield<List<Integer>> gen, List<? extends Supplier<Iterator<Integer>>> sources) {
    List<Integer> values = new ArrayList<>(Collections.nCopies(sources.size(), null));
    List<Iterator<Integer>> open = new ArrayList<>();
    while (true) {
      if (open.size() == sources.size()) {
        gen.yield(values);
      } else {
        open.add(sources.get(open.size()).get());
      }
      while (!open.isEmpty() && !open.get(open.size() - 1).hasNext()) {
        open.remove(open.size() - 1);
      }
      if (open.isEmpty()) {
        return;
      }
      values.set(open.size() - 1, open.get(open.size() - 1).next());
    }
  }
}
