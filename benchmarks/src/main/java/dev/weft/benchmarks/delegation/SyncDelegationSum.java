package dev.weft.benchmarks.delegation;

import dev.weft.benchmarks.Sums;
import dev.weft.benchmarks.Workload;
import java.util.Iterator;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** The same as {@link DelegationSum} with synchronous generators. */
@OperationsPerInvocation(Shape.COUNT)
@Fork(value = 3, jvmArgsAppend = "-Xss16m")
public class SyncDelegationSum extends Workload {
  @Param Shape shape;

  @Benchmark
  public long hand() {
    return sum(HandSyncTree::new);
  }

  @Benchmark
  public long weft() {
    return sum(TreesWeft::syncTree);
  }

  @Benchmark
  public long kotlinSequence() {
    return shape.sum(KotlinTree::sumSequence);
  }

  private long sum(Function<Node, Iterator<Integer>> generator) {
    return shape.sum(tree -> Sums.of(generator.apply(tree)));
  }
}
