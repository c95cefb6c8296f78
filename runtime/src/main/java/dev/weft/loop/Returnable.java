package dev.weft.loop;

/**
 * A stage whose value is of no use to anybody else once nobody takes it, and goes back to where it
 * came from: an element to its queue, a permit to its semaphore.
 */
public interface Returnable {
  /**
   * Tells that the value, if there is one, has not reached whom it was meant for. May be called
   * more than once, and whatever the stage came to.
   */
  void giveBack();
}
