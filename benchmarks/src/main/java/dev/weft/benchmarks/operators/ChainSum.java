package dev.weft.benchmarks.operators;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.benchmarks.AsyncSites;
import dev.weft.benchmarks.Sums;
import dev.weft.benchmarks.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Five operators over a source of a million elements, and the same loop as one template. */
public class ChainSum extends Workload {
  private static final int ROUNDS = 2_000;
  private static final int SHORT = 32;

  /** How many classes of sources each operator has seen, and the consumer of elements. */
  @Param({"1", "4"})
  int classes;

  @Setup
  public void meet(Blackhole sums) {
    AsyncSites.show(classes, sums);
    for (int i = 0; classes > 1 && i < ROUNDS; i++) {
      sums.consume(Sums.shared(chain(TemplatesWeft.range(SHORT)).iterator()));
      sums.consume(Sums.shared(chain(AsyncIterable.of(1, 2, 3, 4)).iterator()));
      sums.consume(Sums.shared(chain(chain(AsyncIterable.range(0, SHORT))).iterator()));
      sums.consume(Sums.shared(chain(AsyncIterable.range(0, SHORT).peek(e -> {})).iterator()));
      sums.consume(Sums.shared(TemplatesWeft.chain(chain(AsyncIterable.range(0, SHORT)), SHORT)));
      sums.consume(Sums.shared(TemplatesWeft.chain(TemplatesWeft.range(SHORT), SHORT)));
      sums.consume(Sums.shared(TemplatesWeft.chain(AsyncIterable.of(1, 2, 3, 4), SHORT)));
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

  private long sum(AsyncIterator<Integer> elements) {
    return classes == 1 ? Sums.of(elements) : Sums.shared(elements);
  }

  @Benchmark
  public long operators() {
    return sum(chain(AsyncIterable.range(0, Sums.COUNT)).iterator());
  }

  @Benchmark
  public long template() {
    return sum(TemplatesWeft.chain(AsyncIterable.range(0, Sums.COUNT), Sums.COUNT));
  }
}
