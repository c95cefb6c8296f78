package dev.weft.loop;

/**
 * A stage that, asked to end, still has something to wait for. A task that is cancelled while it
 * awaits such a stage goes on when the stage has ended.
 */
public interface Patient {
  /**
   * Asks it to end.
   *
   * @param reason what it is to fail with unless it fails of itself
   * @return false if it has ended already
   */
  boolean end(Throwable reason);
}
