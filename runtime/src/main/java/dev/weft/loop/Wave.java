package dev.weft.loop;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Cancellations that belong together, as those of all children of a group do. A body that several
 * of them come to, since it is awaited by more than one, is interrupted once: a second time would
 * interrupt what it does to clean up. CPython merges them too, as long as the task has not run (<a
 * href="https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.cancel">Task.cancel</a>).
 */
public final class Wave {
  private static final ThreadLocal<@Nullable Set<Object>> CURRENT = new ThreadLocal<>();

  private Wave() {}

  /** Runs code whose cancellations belong together, and to those under way, if any are. */
  public static void of(Runnable cancellations) {
    if (CURRENT.get() != null) {
      cancellations.run();
      return;
    }
    CURRENT.set(Collections.newSetFromMap(new IdentityHashMap<>()));
    try {
      cancellations.run();
    } finally {
      CURRENT.remove();
    }
  }

  /** Cancels stages together. */
  public static void cancel(Collection<? extends CompletableFuture<?>> stages) {
    of(() -> stages.forEach(each -> each.cancel(true)));
  }

  /** Whether a body has been interrupted already by those that are under way. */
  public static boolean hasReached(Object body) {
    Set<Object> reached = CURRENT.get();
    return reached != null && reached.contains(body);
  }

  /** A body is interrupted. */
  public static void reaches(Object body) {
    Set<Object> reached = CURRENT.get();
    if (reached != null) {
      reached.add(body);
    }
  }
}
