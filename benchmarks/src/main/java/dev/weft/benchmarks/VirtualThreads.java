package dev.weft.benchmarks;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Virtual threads (JEP 444), for sources that are compiled for a JDK without them. */
public final class VirtualThreads {
  private static final MethodHandle START = find();

  private VirtualThreads() {}

  /** {@code Thread.startVirtualThread(task)}. */
  public static Thread start(Runnable task) {
    if (START == null) {
      throw new UnsupportedOperationException("this JDK has no virtual threads");
    }
    try {
      return (Thread) START.invokeExact(task);
    } catch (Throwable error) {
      throw new IllegalStateException(error);
    }
  }

  private static MethodHandle find() {
    if (Runtime.version().feature() < Suite.FIRST_WITH_VIRTUAL_THREADS) {
      return null;
    }
    try {
      return MethodHandles.publicLookup()
          .findStatic(
              Thread.class,
              "startVirtualThread",
              MethodType.methodType(Thread.class, Runnable.class));
    } catch (ReflectiveOperationException error) {
      throw new LinkageError("Thread.startVirtualThread", error);
    }
  }
}
