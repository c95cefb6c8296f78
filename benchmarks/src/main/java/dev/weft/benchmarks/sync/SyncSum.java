package dev.weft.benchmarks.sync;

import dev.weft.benchmarks.Sums;
import dev.weft.benchmarks.SyncSites;
import dev.weft.benchmarks.Workload;
import dev.weft.benchmarks.range.KotlinRange;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;

/** A synchronous generator, as an iterator, beside an iterator by hand and that of a stream. */
public class SyncSum extends Workload {
  @Benchmark
  public long hand(SyncSites sites) {
    return checked(sites.sum(new HandIterator(Sums.COUNT)));
  }

  @Benchmark
  public long weft(SyncSites sites) {
    return checked(sites.sum(TemplatesWeft.range(Sums.COUNT)));
  }

  @Benchmark
  public long kotlinSequence(SyncSites sites) {
    return checked(Sums.of(KotlinRange.sequence(Sums.COUNT)));
  }

  /** A stream asked for its elements one by one, as a generator is. */
  @Benchmark
  public long streamIterator(SyncSites sites) {
    return checked(sites.sum(range().iterator()));
  }

  /** A stream that runs to its end by itself. */
  @Benchmark
  public long stream() {
    return checked(range().mapToLong(Integer::longValue).sum());
  }

  private static Stream<Integer> range() {
    return Stream.iterate(0, i -> i < Sums.COUNT, i -> i + 1);
  }

  private static long checked(long sum) {
    return Sums.checked(sum, Sums.OF_RANGE);
  }
}
