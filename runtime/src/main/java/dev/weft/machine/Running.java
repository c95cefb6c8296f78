package dev.weft.machine;

import org.jspecify.annotations.Nullable;

/** Which task the calling thread runs, be it in generators that the task steps. */
public final class Running {
  private static final ThreadLocal<Running> HERE = ThreadLocal.withInitial(Running::new);

  private @Nullable TaskMachine<?> task;

  private Running() {}

  /** What the calling thread runs. */
  static Running here() {
    return HERE.get();
  }

  /** Notes what the thread runs from now on; what it has run so far. */
  @Nullable TaskMachine<?> enter(@Nullable TaskMachine<?> now) {
    TaskMachine<?> before = task;
    task = now;
    return before;
  }

  /** The task of the calling thread, null if it runs none. */
  public static @Nullable TaskMachine<?> task() {
    return HERE.get().task;
  }

  /** Makes a task, or none, the calling thread's: for threads that run on its behalf. */
  public static void enterTask(@Nullable TaskMachine<?> task) {
    HERE.get().enter(task);
  }
}
