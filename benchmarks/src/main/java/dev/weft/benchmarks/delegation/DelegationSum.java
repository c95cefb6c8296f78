package dev.weft.benchmarks.delegation;

import dev.weft.AsyncIterator;
import dev.weft.benchmarks.Sums;
import dev.weft.benchmarks.Workload;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * Asynchronous generators in a tree, and in chains 1,024 deep. Contenders that need a call stack as
 * deep as the delegation get one.
 */
@OperationsPerInvocation(Shape.COUNT)
@Fork(value = 3, jvmArgsAppend = "-Xss16m")
public class DelegationSum extends Workload {
  @Param Shape shape;

  /** No delegation at all: one machine with a stack of nodes. */
  @Benchmark
  public long stack() {
    return sum(StackTree::new);
  }

  /** One driver that keeps the stack of machines, as one would write for the purpose. */
  @Benchmark
  public long hand() {
    return sum(HandTree::new);
  }

  /** Machines that advance one another, so an element passes through all of them. */
  @Benchmark
  public long naive() {
    return sum(NaiveTree::new);
  }

  @Benchmark
  public long weft() {
    return sum(TreesWeft::tree);
  }

  @Benchmark
  public long kotlinFlow() {
    return shape.sum(KotlinTree::sumFlow);
  }

  @Benchmark
  public long reactor() {
    return shape.sum(tree -> ReactorTree.tree(tree).reduce(0L, Long::sum).block());
  }

  @Benchmark
  public long tascalate() {
    return shape.sum(tree -> TascalateTree.sum(tree).toCompletableFuture().join());
  }

  private long sum(Function<Node, AsyncIterator<Integer>> generator) {
    return shape.sum(tree -> Sums.of(generator.apply(tree)));
  }
}
