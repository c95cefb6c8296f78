package dev.weft.benchmarks.memory;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.function.Supplier;

/** What is still used after a garbage collection. */
final class Heap {
  private static final int COUNT = 1_000_000;
  private static final int TENTHS = 10;

  private Heap() {}

  /**
   * The bytes that one of a million live objects retains, to a tenth. What all of them share, they
   * share.
   */
  static double retained(Supplier<?> object) {
    Object[] live = new Object[COUNT];
    object.get(); // loads the classes
    long before = used();
    Arrays.setAll(live, i -> object.get());
    long after = used();
    Reference.reachabilityFence(live);
    return Math.round((double) TENTHS * (after - before) / COUNT) / (double) TENTHS;
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
