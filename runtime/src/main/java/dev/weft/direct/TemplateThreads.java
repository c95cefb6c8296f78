package dev.weft.direct;

import dev.weft.loop.Stages;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Starts the threads of templates: virtual ones where the JDK has them, daemons otherwise. */
final class TemplateThreads {
  private static final String NAME = "weft-direct";

  /** {@code Thread.startVirtualThread}, final since JDK 21; null before. */
  private static final @Nullable MethodHandle VIRTUAL = virtual();

  private TemplateThreads() {}

  private static @Nullable MethodHandle virtual() {
    if (Runtime.version().feature() < 21) {
      return null; // 19 and 20 have the method, and throw unless previews are enabled
    }
    try {
      return MethodHandles.publicLookup()
          .findStatic(
              Thread.class,
              "startVirtualThread",
              MethodType.methodType(Thread.class, Runnable.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  static void start(Runnable task) {
    if (VIRTUAL == null) {
      Thread thread = new Thread(null, task, NAME);
      thread.setDaemon(true);
      thread.start();
      return;
    }
    try {
      Thread thread = (Thread) VIRTUAL.invokeExact(task);
      thread.setName(NAME);
    } catch (Throwable thrown) {
      throw Stages.sneaky(thrown);
    }
  }
}
