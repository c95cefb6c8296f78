package dev.weft.benchmarks.memory;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/** What is still used after a garbage collection. */
final class Heap {
  private static final Object[] LIVE = new Object[1_000_000];
  private static final int TENTHS = 10;

  private Heap() {}

  /**
   * The bytes that one of a million live objects retains, to a tenth. What all of them share, they
   * share.
   */
  static double retained(Supplier<?> object) {
    object.get(); // loads the classes
    long before = used();
    Arrays.setAll(LIVE, i -> object.get());
    long after = used();
    Arrays.fill(LIVE, null);
    return Math.round((double) TENTHS * (after - before) / LIVE.length) / (double) TENTHS;
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
