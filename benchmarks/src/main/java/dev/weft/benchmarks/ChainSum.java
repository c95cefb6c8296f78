package dev.weft.benchmarks;

import dev.weft.AsyncIterable;
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

/** Five operators over a source of a million elements, and the same loop as one template. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Sums.COUNT)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ChainSum {
  private static final int ROUNDS = 2_000;
  private static final int SHORT = 32;

  /** How many classes of sources each operator has seen, and the consumer of elements. */
  @Param({"1", "4"})
  int classes;

  @Setup
  public void meet(Blackhole sums) {
    sums.consume(Sites.async(classes));
    for (int i = 0; classes > 1 && i < ROUNDS; i++) {
      sums.consume(Sums.of(chain(TemplatesWeft.range(SHORT)).iterator()));
      sums.consume(Sums.of(chain(AsyncIterable.of(1, 2, 3, 4)).iterator()));
      sums.consume(Sums.of(chain(chain(AsyncIterable.range(0, SHORT))).iterator()));
      sums.consume(Sums.of(chain(AsyncIterable.range(0, SHORT).peek(e -> {})).iterator()));
      sums.consume(Sums.of(TemplatesWeft.chain(chain(AsyncIterable.range(0, SHORT)), SHORT)));
      sums.consume(Sums.of(TemplatesWeft.chain(TemplatesWeft.range(SHORT), SHORT)));
      sums.consume(Sums.of(TemplatesWeft.chain(AsyncIterable.of(1, 2, 3, 4), SHORT)));
    }
  }

  private static AsyncIterable<Integer> chain(AsyncIterable<Integer> source) {
    return source
        .map(element -> element + 1)
        .filter(element -> (element & 7) != 0)
        .takeWhile(element -> element >= 0)
        .skip(3)
        .limit(Sums.COUNT);
  }

  @Benchmark
  public long operators() {
    return Sums.of(chain(AsyncIterable.range(0, Sums.COUNT)).iterator());
  }

  @Benchmark
  public long template() {
    return Sums.of(TemplatesWeft.chain(AsyncIterable.range(0, Sums.COUNT), Sums.COUNT));
  }
}
