package dev.weft.benchmarks.suspended;

import dev.weft.benchmarks.Sums;
import dev.weft.benchmarks.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** A thousand generators at once, each of which awaits what another thread completes. */
@OperationsPerInvocation(SuspendedSum.GENERATORS * SuspendedSum.ELEMENTS)
public class SuspendedSum extends Workload {
  static final int GENERATORS = 1_000;
  static final int ELEMENTS = 100;

  private static final long EXPECTED = GENERATORS * (ELEMENTS * (ELEMENTS - 1L) / 2);

  private Source source;

  @Setup
  public void open() {
    source = new Source();
  }

  @TearDown
  public void close() {
    source.close();
  }

  /** What starts one generator and its consumer. */
  interface Contender {
    CompletableFuture<Long> sum(Source source, int count);
  }

  @Benchmark
  public long floor() {
    return sum(Floor::sum);
  }

  @Benchmark
  public long hand() {
    return sum((elements, count) -> CallbackSum.of(new HandSuspended(elements, count)));
  }

  /** One machine consumes another. */
  @Benchmark
  public long weft() {
    return sum((elements, count) -> TemplatesWeft.sum(TemplatesWeft.suspended(elements, count)));
  }

  /** A callback consumes the machine, as the one by hand. */
  @Benchmark
  public long weftCallback() {
    return sum((elements, count) -> CallbackSum.of(TemplatesWeft.suspended(elements, count)));
  }

  @Benchmark
  public long reactor() {
    return sum(ReactorSuspended::sum);
  }

  @Benchmark
  public long rxJava() {
    return sum(RxJavaSuspended::sum);
  }

  @Benchmark
  public long mutiny() {
    return sum(MutinySuspended::sum);
  }

  @Benchmark
  public long asyncUtil() {
    return sum(AsyncUtilSuspended::sum);
  }

  @Benchmark
  public long tascalate() {
    return sum(TascalateSuspended::sum);
  }

  @Benchmark
  public long virtualThread() {
    return sum(VirtualThreadSuspended::sum);
  }

  @Benchmark
  public long virtualThreadQueue() {
    return sum(VirtualThreadSuspended::queued);
  }

  @Benchmark
  public long kotlinFlow() {
    return sum((elements, count) -> KotlinSuspended.sumFlow(elements::element, count));
  }

  /** On Kotlin's default pool, as its documentation would have it, not where elements complete. */
  @Benchmark
  public long kotlinFlowDefault() {
    return sum((elements, count) -> KotlinSuspended.sumFlowDefault(elements::element, count));
  }

  @Benchmark
  public long kotlinChannel() {
    return sum((elements, count) -> KotlinSuspended.sumChannel(elements::element, count));
  }

  private long sum(Contender contender) {
    List<CompletableFuture<Long>> sums = new ArrayList<>(GENERATORS);
    for (int i = 0; i < GENERATORS; i++) {
      sums.add(contender.sum(source, ELEMENTS));
    }
    CompletableFuture.allOf(sums.toArray(CompletableFuture[]::new)).join();
    long sum = 0;
    for (CompletableFuture<Long> each : sums) {
      sum += each.join();
    }
    return Sums.checked(sum, EXPECTED);
  }
}
