package dev.weft.loop;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Failures that nobody has looked at so far: each is reported once its task is unreachable, for
 * nobody can look at it then, or at the end of the loop.
 */
public final class Unseen {
  private final ReferenceQueue<Object> unreachable = new ReferenceQueue<>();
  private final Set<Watch> watches = Collections.synchronizedSet(new LinkedHashSet<>());

  /** A task's failure, and whether anybody has looked at it; does not hold the task. */
  public interface Failure {
    /** What the task failed with. */
    Throwable thrown();

    /** Whether somebody has looked at it. */
    boolean isSeen();
  }

  private static final class Watch extends PhantomReference<Object> {
    private final Failure failure;

    Watch(Failure failure, Object task, ReferenceQueue<Object> queue) {
      super(task, queue);
      this.failure = failure;
    }

    void report() {
      if (!failure.isSeen()) {
        Stages.reportUnlessCancelled(failure.thrown());
      }
    }
  }

  void add(Failure failure, Object task) {
    watches.add(new Watch(failure, task, unreachable));
  }

  void reportUnreachable() {
    for (Reference<?> next = unreachable.poll(); next != null; next = unreachable.poll()) {
      Watch watch = (Watch) next;
      watches.remove(watch);
      watch.report();
    }
  }

  void reportAll() {
    List<Watch> left;
    synchronized (watches) {
      left = List.copyOf(watches);
      watches.clear();
    }
    left.forEach(Watch::report);
  }
}
