package dev.weft.benchmarks.awaited;

import dev.weft.benchmarks.AsyncSites;
import dev.weft.benchmarks.Handover;
import dev.weft.benchmarks.Sums;
import dev.weft.benchmarks.VirtualThreads;
import dev.weft.benchmarks.Workload;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Benchmark;

/** Each element is what a completed future gives: nothing need be allocated. */
public class AwaitedSum extends Workload {
  private static final int ELEMENT = 1_000;

  private final CompletableFuture<Integer> element = CompletableFuture.completedFuture(ELEMENT);

  @Benchmark
  public long hand(AsyncSites sites) {
    return checked(sites.sum(new HandAwaited(element, Sums.COUNT)));
  }

  @Benchmark
  public long handStates(AsyncSites sites) {
    return checked(sites.sum(new StatesAwaited(element, Sums.COUNT)));
  }

  @Benchmark
  public long weft(AsyncSites sites) {
    return checked(sites.sum(TemplatesWeft.awaited(element, Sums.COUNT)));
  }

  @Benchmark
  public long reactor() {
    return checked(ReactorAwaited.sum(element, Sums.COUNT));
  }

  @Benchmark
  public long rxJava() {
    return checked(RxJavaAwaited.sum(element, Sums.COUNT));
  }

  @Benchmark
  public long mutiny() {
    return checked(MutinyAwaited.sum(element, Sums.COUNT));
  }

  @Benchmark
  public long asyncUtil() {
    return checked(AsyncUtilAwaited.sum(element, Sums.COUNT));
  }

  @Benchmark
  public long tascalate() {
    return checked(TascalateAwaited.sum(element, Sums.COUNT).toCompletableFuture().join());
  }

  /** No generator at all: a virtual thread that blocks, and sums. */
  @Benchmark
  public long virtualThread() {
    CompletableFuture<Long> sum = new CompletableFuture<>();
    VirtualThreads.start(() -> sum.complete(joined()));
    return checked(sum.join());
  }

  private long joined() {
    long sum = 0;
    for (int i = 0; i < Sums.COUNT; i++) {
      sum += element.join();
    }
    return sum;
  }

  @Benchmark
  public long virtualThreadQueue() {
    return checked(
        Handover.sum(
                queue -> {
                  for (int i = 0; i < Sums.COUNT; i++) {
                    queue.put(element.join());
                  }
                })
            .join());
  }

  @Benchmark
  public long kotlinFlow() {
    return checked(KotlinAwaited.sumFlow(element, Sums.COUNT));
  }

  @Benchmark
  public long kotlinChannel() {
    return checked(KotlinAwaited.sumChannel(element, Sums.COUNT));
  }

  private static long checked(long sum) {
    return Sums.checked(sum, (long) ELEMENT * Sums.COUNT);
  }
}
