package dev.weft.benchmarks.memory;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Generators that await a future, with a consumer attached that sums: all that the future keeps
 * from the garbage collector, and itself.
 */
public class ParkedMemory extends MemoryWorkload {
  @Benchmark
  public void hand(Retained retained) {
    retain(Awaiting::hand, retained);
  }

  /** One machine consumes another. */
  @Benchmark
  public void weft(Retained retained) {
    retain(Awaiting::weft, retained);
  }

  /** A callback consumes the machine, as the one by hand. */
  @Benchmark
  public void weftCallback(Retained retained) {
    retain(Awaiting::weftCallback, retained);
  }

  @Benchmark
  public void kotlinFlow(Retained retained) {
    retain(KotlinAwaiting::parkedFlow, retained);
  }

  @Benchmark
  public void kotlinChannel(Retained retained) {
    retain(KotlinAwaiting::parkedChannel, retained);
  }

  @Benchmark
  public void reactor(Retained retained) {
    retain(Awaiting::reactor, retained);
  }

  @Benchmark
  public void rxJava(Retained retained) {
    retain(Awaiting::rxJava, retained);
  }

  @Benchmark
  public void mutiny(Retained retained) {
    retain(Awaiting::mutiny, retained);
  }

  @Benchmark
  public void asyncUtil(Retained retained) {
    retain(Awaiting::asyncUtil, retained);
  }

  @Benchmark
  public void tascalate(Retained retained) {
    retain(TascalateGenerators::sum, retained);
  }

  /** No generator: the thread that blocks is the one that sums. */
  @Benchmark
  public void virtualThread(Retained retained) {
    retain(Threads::awaiting, retained);
  }

  @Benchmark
  public void virtualThreadQueue(Retained retained) {
    retain(Threads::awaitingQueue, retained);
  }

  private static void retain(Consumer<CompletableFuture<Integer>> parking, Retained retained) {
    retained.measured(
        Heap.retained(
            () -> {
              CompletableFuture<Integer> element = new CompletableFuture<>();
              parking.accept(element);
              return element;
            }));
  }
}
