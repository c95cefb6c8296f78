package dev.weft.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** A synchronous generator, as an iterator and by its steps, beside an iterator by hand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Sums.COUNT)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SyncSum {
  @Benchmark
  public long hand() {
    return Sums.of(new HandIterator(Sums.COUNT));
  }

  @Benchmark
  public long weft() {
    return Sums.of(TemplatesWeft.syncRange(Sums.COUNT));
  }

  @Benchmark
  public long weftBySteps() {
    return Sums.bySteps(TemplatesWeft.syncRange(Sums.COUNT));
  }
}
