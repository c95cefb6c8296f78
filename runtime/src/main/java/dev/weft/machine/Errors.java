package dev.weft.machine;

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
}
