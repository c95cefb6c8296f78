package dev.weft.examples.support;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** Measures the live heap: what is still in use after a full collection. */
public final class Heap {
  private static final int ATTEMPTS = 5;
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private Heap() {}

  /**
   * The bytes in use after a collection; the least of some attempts, as threads beside us allocate.
   */
  public static long live() {
    long least = Long.MAX_VALUE;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      MEMORY.gc();
      least = Math.min(least, MEMORY.getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  /** How many bytes the live heap grows by as something is made that stays reachable. */
  public static long growth(Runnable make) {
    long before = live();
    make.run();
    return live() - before;
  }
}
