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

  /**
   * What a closing fails with whose exit has come out of the body: what failed on its way, as the
   * closing of a resource does, would be lost with it.
   */
  static @Nullable Throwable onTheWayOf(GeneratorExit exit) {
    Throwable first = null;
    for (Throwable failure : exit.getSuppressed()) {
      if (first == null && !(failure instanceof GeneratorExit)) {
        first = failure;
      } else if (first != null && first != failure) {
        first.addSuppressed(failure);
      }
    }
    return first;
  }
}
