package dev.weft.it.python.generators;

import java.lang.ref.WeakReference;

/** Waits for the collector. */
final class Collected {
  private Collected() {}

  /** Returns once nothing holds a referent any more; an error if something goes on holding it. */
  static void await(WeakReference<?> reference) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      System.gc();
      if (reference.get() == null) {
        return;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("still held: " + reference.get());
  }
}
