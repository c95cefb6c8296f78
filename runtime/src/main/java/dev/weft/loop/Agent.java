package dev.weft.loop;

import org.jspecify.annotations.Nullable;

/** Who runs code: a thread, unless it stands in for another that waits for it meanwhile. */
public final class Agent {
  private static final ThreadLocal<@Nullable Thread> STANDS_FOR = new ThreadLocal<>();

  private Agent() {}

  /** The thread that the calling thread stands for: itself, as a rule. */
  public static Thread current() {
    Thread other = STANDS_FOR.get();
    return other == null ? Thread.currentThread() : other;
  }

  /** From now on the calling thread stands for another. */
  public static void standFor(@Nullable Thread other) {
    STANDS_FOR.set(other);
  }
}
