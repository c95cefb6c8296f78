package dev.weft.benchmarks.memory;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The result of the benchmarks here, a secondary one as far as JMH is concerned. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Retained {
  public double bytes;
}
