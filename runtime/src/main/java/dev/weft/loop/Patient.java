package dev.weft.loop;

/**
 * A stage that, asked to end, still has something to wait for. A task that is cancelled while it
 * awaits such a stage goes on when the stage has ended, with what that came to.
 */
public interface Patient {
  /**
   * Asks it to end.
   *
   * @param reason what it is to fail with unless it fails of itself; a body of its own gets a
   *     cancellation
   * @return false if it has ended already, or cannot be asked
   */
  boolean end(Throwable reason);

  /** How often whoever works on it has been told so far that it was asked. */
  default int timesHeard() {
    return 0;
  }

  /**
   * Once it has ended with a value: whether it has done so in spite of being asked. If not, the
   * value came before whoever works on it could be told, and the waiting task is still to be.
   *
   * @param before {@link #timesHeard} before it was asked: it may have others who wait, and ask
   */
  default boolean heardSince(int before) {
    return true;
  }
}
