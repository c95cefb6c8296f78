package dev.weft.benchmarks.range;

import dev.weft.benchmarks.AsyncSites;
import dev.weft.benchmarks.Handover;
import dev.weft.benchmarks.Sums;
import dev.weft.benchmarks.Workload;
import org.openjdk.jmh.annotations.Benchmark;

/** An asynchronous generator that never suspends: a million boxed ints are summed. */
public class RangeSum extends Workload {
  @Benchmark
  public long hand(AsyncSites sites) {
    return checked(sites.sum(new HandRange(Sums.COUNT)));
  }

  @Benchmark
  public long handStates(AsyncSites sites) {
    return checked(sites.sum(new StatesRange(Sums.COUNT)));
  }

  @Benchmark
  public long weft(AsyncSites sites) {
    return checked(sites.sum(TemplatesWeft.range(Sums.COUNT)));
  }

  @Benchmark
  public long weftEach(EachSites sites) {
    return checked(sites.sum(TemplatesWeft.range(Sums.COUNT)));
  }

  @Benchmark
  public long reactor() {
    return checked(ReactorRange.sum(Sums.COUNT));
  }

  @Benchmark
  public long rxJava() {
    return checked(RxJavaRange.sum(Sums.COUNT));
  }

  @Benchmark
  public long mutiny() {
    return checked(MutinyRange.sum(Sums.COUNT));
  }

  @Benchmark
  public long asyncUtil() {
    return checked(AsyncUtilRange.sum(Sums.COUNT));
  }

  @Benchmark
  public long tascalate() {
    return checked(TascalateRange.sum(Sums.COUNT).toCompletableFuture().join());
  }

  @Benchmark
  public long virtualThreadQueue() {
    return checked(
        Handover.sum(
                queue -> {
                  for (int i = 0; i < Sums.COUNT; i++) {
                    queue.put(i);
                  }
                })
            .join());
  }

  @Benchmark
  public long kotlinFlow() {
    return checked(KotlinRange.sumFlow(Sums.COUNT));
  }

  @Benchmark
  public long kotlinSequence() {
    return checked(KotlinRange.sumSequence(Sums.COUNT));
  }

  @Benchmark
  public long kotlinChannel() {
    return checked(KotlinRange.sumChannel(Sums.COUNT));
  }

  private static long checked(long sum) {
    return Sums.checked(sum, Sums.OF_RANGE);
  }
}
