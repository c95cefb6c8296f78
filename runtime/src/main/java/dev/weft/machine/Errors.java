package dev.weft.machine;

import dev.weft.GeneratorExit;
import org.jspecify.annotations.Nullable;

/** The exceptions of the protocol. */
final class Errors {
  private Errors() {}

  static IllegalStateException executing() {
    return new IllegalStateException("generator already executing");
  }

  static IllegalStateException ignoredExit() {
    return new IllegalStateException("generator ignored GeneratorExit");
  }

  /**
   * What came out of a body beside the exit: a resource that fails to close on the exit's way is
   * suppressed in it (JLS 14.20.3), and nobody would see that. In Python it replaces the exit.
   */
  static @Nullable Throwable hiddenIn(GeneratorExit exit) {
    Throwable[] failures = exit.getSuppressed();
    for (int i = 1; i < failures.length; i++) {
      if (failures[i] != failures[0]) {
        failures[0].addSuppressed(failures[i]);
      }
    }
    return failures.length == 0 ? null : failures[0];
  }

  static IllegalStateException notStarted() {
    return new IllegalStateException("cannot send a value to a generator that has not started");
  }

  static IllegalStateException noElement() {
    return new IllegalStateException("no current element: the last step did not give true");
  }

  static IllegalStateException noResult() {
    return new IllegalStateException("no result: the generator has not returned");
  }

  static IllegalStateException cannotSend() {
    return new IllegalStateException("cannot send a value to a delegate that is no generator");
  }
}
