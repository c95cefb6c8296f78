package dev.weft.machine;

import dev.weft.GeneratorExit;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Adds the asynchronous call chain to the stack trace of an exception: a frame for each body that
 * it enters at an await, or at the delegation to a body that it has left, as a Python traceback has
 * them. So it tells who awaited and who delegated although none of them was on the Java stack.
 *
 * <p>A frame is that of the template, with the verb where a class loader's name would be. Where its
 * module's version would be, which is not printed since it has no module, it has a number that
 * stands for the stage or the delegate that the exception came out of. That way an exception which
 * several bodies get from one stage has the chain of the last one, not the chains of all.
 *
 * <p>Nothing is added to cancellations and exits, which are no failures, nor to an exception
 * without a stack trace.
 */
final class Traces {
  /** Turns this off if it is "false". */
  private static final String PROPERTY = "dev.weft.asyncTraces";

  private static final boolean ENABLED = !"false".equals(System.getProperty(PROPERTY));

  /** So many frames are added at most: those next to where it was thrown. */
  private static final int MOST = 64;

  private static final String AWAIT = "await";
  private static final String DELEGATION = "yieldAll";
  private static final String DRIVER = Drive.class.getName();
  private static final int NONE = -1;

  private Traces() {}

  /**
   * A stage has failed that a machine awaits.
   *
   * @param place where the machine resumes
   */
  static void awaited(Machine<?> machine, int place, Object stage, Throwable failure) {
    if (isTraced(failure)) {
      add(failure, frame(AWAIT, machine, place, stage));
    }
  }

  /** A delegate has failed to which a machine delegates. */
  static void delegated(Machine<?> machine, Machine<?> delegate, Throwable failure) {
    if (isTraced(failure)) {
      add(failure, frame(DELEGATION, machine, States.place(machine.state), delegate));
    }
  }

  private static boolean isTraced(Throwable failure) {
    return ENABLED
        && !(failure instanceof CancellationException)
        && !(failure instanceof GeneratorExit);
  }

  private static @Nullable StackTraceElement frame(
      String verb, Machine<?> machine, int place, Object source) {
    StackTraceElement location = machine.location(place);
    return location == null
        ? null
        : new StackTraceElement(
            verb,
            null,
            Integer.toHexString(System.identityHashCode(source)),
            location.getClassName(),
            location.getMethodName(),
            location.getFileName(),
            location.getLineNumber());
  }

  private static void add(Throwable failure, @Nullable StackTraceElement frame) {
    if (frame == null) {
      return;
    }
    try {
      StackTraceElement[] trace = failure.getStackTrace();
      StackTraceElement[] longer = trace.length == 0 ? trace : with(trace, frame);
      if (longer != trace) {
        failure.setStackTrace(longer);
      }
    } catch (RuntimeException e) {
      // An exception that overrides these methods may refuse: it stays as it is.
    }
  }

  private static StackTraceElement[] with(StackTraceElement[] trace, StackTraceElement frame) {
    int added = 0;
    int last = NONE;
    for (int i = 0; i < trace.length; i++) {
      StackTraceElement each = trace[i];
      if (isAdded(each)) {
        if (isSameAwait(each, frame)) {
          return insert(Arrays.copyOf(trace, i), i, frame);
        }
        added++;
        last = i;
      }
    }
    if (added >= MOST) {
      return trace;
    }
    boolean delegation = DELEGATION.equals(frame.getClassLoaderName());
    return insert(trace, delegation ? driver(trace, last + 1) : trace.length, frame);
  }

  private static boolean isAdded(StackTraceElement element) {
    return element.getModuleVersion() != null && element.getModuleName() == null;
  }

  private static boolean isSameAwait(StackTraceElement one, StackTraceElement other) {
    return AWAIT.equals(one.getClassLoaderName())
        && AWAIT.equals(other.getClassLoaderName())
        && other.getModuleVersion() != null
        && other.getModuleVersion().equals(one.getModuleVersion());
  }

  /** A delegator stands in front of what drives it and its delegates; else at the end. */
  private static int driver(StackTraceElement[] trace, int start) {
    int index = start;
    while (index < trace.length && !trace[index].getClassName().equals(DRIVER)) {
      index++;
    }
    return index;
  }

  private static StackTraceElement[] insert(
      StackTraceElement[] trace, int index, StackTraceElement frame) {
    StackTraceElement[] result = Arrays.copyOf(trace, trace.length + 1);
    System.arraycopy(trace, index, result, index + 1, trace.length - index);
    result[index] = frame;
    return result;
  }
}
