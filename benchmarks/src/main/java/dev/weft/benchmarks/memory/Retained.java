package dev.weft.benchmarks.memory;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The result of the benchmarks here, a secondary one as far as JMH is concerned. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Retained {
  public double bytes;
  private int iterations;

  /** JMH adds counters up over all iterations of all forks. */
  @Setup
  public void count(BenchmarkParams run) {
    iterations = Math.max(1, run.getForks()) * run.getMeasurement().getCount();
  }

  void measured(double each) {
    bytes = each / iterations;
  }
}
