package dev.weft.benchmarks.range;

import dev.weft.benchmarks.AsyncSites;
import dev.weft.benchmarks.Sums;
import dev.weft.benchmarks.Workload;
import org.openjdk.jmh.annotations.Benchmark;

/** An asynchronous generator that never suspends: a million boxed ints are summed. */
public class RangeSum extends Workload {
  @Benchmark
  public long hand(AsyncSites sites) {
    return checked(Sums.of(new HandRange(Sums.COUNT)));
  }

  @Benchmark
  public long weft(AsyncSites sites) {
    return checked(Sums.of(TemplatesWeft.range(Sums.COUNT)));
  }

  private static long checked(long sum) {
    return Sums.checked(sum, Sums.OF_RANGE);
  }
}
