package dev.weft.machine;

import java.lang.reflect.Method;

/**
 * How much a thread has allocated. By reflection: the module under test does not read the one of
 * the management beans.
 */
final class Allocated {
  private Allocated() {}

  /** The bytes that the calling thread has allocated so far, and a few for asking. */
  static long bytes() {
    try {
      Object bean =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      Method bytes =
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getThreadAllocatedBytes", long.class);
      return (long) bytes.invoke(bean, Thread.currentThread().getId());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
