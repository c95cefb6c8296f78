package dev.weft.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** An asynchronous generator that never suspends: a million boxed ints are summed. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Sums.COUNT)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class RangeSum {
  /** How many classes the consumer has seen. */
  @Param({"1", "4"})
  int classes;

  @Setup
  public void meet(Blackhole sums) {
    sums.consume(Sites.async(classes));
  }

  @Benchmark
  public long hand() {
    return Sums.of(new HandRange(Sums.COUNT));
  }

  @Benchmark
  public long weft() {
    return Sums.of(TemplatesWeft.range(Sums.COUNT));
  }
}
