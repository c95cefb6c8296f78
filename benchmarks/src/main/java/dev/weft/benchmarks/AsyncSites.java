package dev.weft.benchmarks;

import dev.weft.AsyncIterator;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many classes the consumer of asynchronous iterators has seen. One that has met a single class
 * gets a machine inlined into its loop; one that has met four calls it through the interface, as
 * library code does. The strangers come first, so that the profile of the call, which has room for
 * two, holds no contender.
 */
@State(Scope.Benchmark)
public class AsyncSites {
  private static final int ROUNDS = 20_000;
  private static final int SHORT = 16;

  @Param({"1", "4"})
  int classes;

  /** The sum by that consumer. */
  public long sum(AsyncIterator<Integer> elements) {
    return classes == 1 ? Sums.of(elements) : Sums.shared(elements);
  }

  /** Shows three other classes to the consumer, if so many are asked for. */
  @Setup
  public void show(Blackhole sums) {
    show(classes, sums);
  }

  /** The same for a benchmark with a number of its own. */
  public static void show(int classes, Blackhole sums) {
    for (int i = 0; classes > 1 && i < ROUNDS; i++) {
      sums.consume(Sums.shared(new Strangers.Up(SHORT)));
      sums.consume(Sums.shared(new Strangers.Down(SHORT)));
      sums.consume(Sums.shared(new Strangers.Same(SHORT)));
    }
  }
}
