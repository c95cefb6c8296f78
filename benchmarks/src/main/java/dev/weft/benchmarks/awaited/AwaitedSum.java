package dev.weft.benchmarks.awaited;

import dev.weft.benchmarks.AsyncSites;
import dev.weft.benchmarks.Sums;
import dev.weft.benchmarks.Workload;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Benchmark;

/** Each element is what a completed future gives: nothing need be allocated. */
public class AwaitedSum extends Workload {
  private static final int ELEMENT = 1_000;

  private final CompletableFuture<Integer> element = CompletableFuture.completedFuture(ELEMENT);

  @Benchmark
  public long hand(AsyncSites sites) {
    return checked(Sums.of(new HandAwaited(element, Sums.COUNT)));
  }

  @Benchmark
  public long weft(AsyncSites sites) {
    return checked(Sums.of(TemplatesWeft.awaited(element, Sums.COUNT)));
  }

  private static long checked(long sum) {
    return Sums.checked(sum, (long) ELEMENT * Sums.COUNT);
  }
}
