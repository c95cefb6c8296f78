package dev.weft.machine;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What runs a body, where an error is to be raised in that. If the body awaits another one the
 * error belongs there, at the end of the chain, as in CPython, where {@code Task.cancel} cancels
 * what the task awaits.
 */
interface Interruptible {
  /**
   * Raises an error where the body awaits, or at its next suspension.
   *
   * @param reason the error
   * @param here raises it even if the body awaits another one
   * @return who is to be interrupted instead, null if nobody
   */
  @Nullable Interruptible interrupt(Throwable reason, boolean here);

  /** Raises an error at the end of a chain of awaits; in a loop, for chains may be long. */
  static void interruptInnermost(Interruptible outermost, Throwable reason) {
    Interruptible next = outermost.interrupt(reason, false);
    Throwable error = within(reason);
    Interruptible mark = outermost;
    long length = 1;
    for (long steps = 0; next != null; steps++) {
      if (next == mark) {
        next.interrupt(error, true); // they await each other (Brent's algorithm)
        return;
      }
      if (steps == length) {
        mark = next;
        length *= 2;
        steps = 0;
      }
      next = next.interrupt(error, false);
    }
  }

  /** What is raised in what a body awaits where an error is to be raised in that. */
  static Throwable within(Throwable reason) {
    return reason instanceof CancellationException ? reason : new CancellationException();
  }
}
