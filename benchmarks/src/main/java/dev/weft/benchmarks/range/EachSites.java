package dev.weft.benchmarks.range;

import dev.weft.AsyncIterable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How many classes of machines a template has seen that takes elements in an async for. */
@State(Scope.Benchmark)
public class EachSites {
  private static final int ROUNDS = 20_000;
  private static final int SHORT = 16;

  @Param({"1", "4"})
  int classes;

  long sum(AsyncIterable<Integer> elements) {
    return TemplatesWeft.sum(elements).join();
  }

  /** Shows three other classes to the template, if so many are asked for. */
  @Setup
  public void show(Blackhole sums) {
    for (int i = 0; classes > 1 && i < ROUNDS; i++) {
      sums.consume(sum(TemplatesWeft.down(SHORT)));
      sums.consume(sum(TemplatesWeft.same(i, SHORT)));
      sums.consume(sum(TemplatesWeft.both(SHORT)));
    }
  }
}
