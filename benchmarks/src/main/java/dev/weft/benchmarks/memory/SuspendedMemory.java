package dev.weft.benchmarks.memory;

import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;

/** Generators that have yielded an element, and hold an int and a reference. */
public class SuspendedMemory extends MemoryWorkload {
  @Benchmark
  public void hand(Retained retained) {
    retain(Counting::hand, retained);
  }

  @Benchmark
  public void weft(Retained retained) {
    retain(Counting::weft, retained);
  }

  @Benchmark
  public void weftSync(Retained retained) {
    retain(Counting::weftSync, retained);
  }

  @Benchmark
  public void kotlinSequence(Retained retained) {
    retain(KotlinCounting::suspendedSequence, retained);
  }

  @Benchmark
  public void kotlinChannel(Retained retained) {
    retain(KotlinCounting::suspendedChannel, retained);
  }

  @Benchmark
  public void reactor(Retained retained) {
    retain(Counting::reactor, retained);
  }

  @Benchmark
  public void rxJava(Retained retained) {
    retain(Counting::rxJava, retained);
  }

  @Benchmark
  public void mutiny(Retained retained) {
    retain(Counting::mutiny, retained);
  }

  @Benchmark
  public void asyncUtil(Retained retained) {
    retain(Counting::asyncUtil, retained);
  }

  @Benchmark
  public void tascalate(Retained retained) {
    retain(TascalateGenerators::suspended, retained);
  }

  @Benchmark
  public void virtualThread(Retained retained) {
    retain(Threads::counting, retained);
  }

  @Benchmark
  public void virtualThreadQueue(Retained retained) {
    retain(Threads::countingQueue, retained);
  }

  private static void retain(Function<Object, Object> generator, Retained retained) {
    Object kept = "kept";
    retained.measured(Heap.retained(() -> generator.apply(kept)));
  }
}
