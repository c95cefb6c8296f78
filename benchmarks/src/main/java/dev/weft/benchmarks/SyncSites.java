package dev.weft.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The same as {@link AsyncSites} for the consumer of plain iterators. */
@State(Scope.Benchmark)
public class SyncSites {
  private static final int ROUNDS = 20_000;
  private static final int SHORT = 16;

  @Param({"1", "4"})
  int classes;

  /** The sum by that consumer. */
  public long sum(Iterator<Integer> elements) {
    return classes == 1 ? Sums.of(elements) : Sums.shared(elements);
  }

  /** Shows three other classes to the consumer, if so many are asked for. */
  @Setup
  public void show(Blackhole sums) {
    List<Integer> list = new ArrayList<>(Collections.nCopies(SHORT, 1_000));
    ArrayDeque<Integer> deque = new ArrayDeque<>(list);
    TreeSet<Integer> tree = new TreeSet<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
    for (int i = 0; classes > 1 && i < ROUNDS; i++) {
      sums.consume(Sums.shared(list.iterator()));
      sums.consume(Sums.shared(deque.iterator()));
      sums.consume(Sums.shared(tree.iterator()));
    }
  }
}
