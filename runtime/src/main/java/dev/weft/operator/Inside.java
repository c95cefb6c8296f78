package dev.weft.operator;

/** Whether the calling thread is still in a call that began here. */
final class Inside {
  private final Thread thread = Thread.currentThread();
  private boolean within = true; // read by this thread only

  /** The call has ended. */
  void left() {
    within = false;
  }

  boolean isHere() {
    return Thread.currentThread() == thread && within;
  }
}
