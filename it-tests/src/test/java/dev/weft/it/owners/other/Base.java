package dev.weft.it.owners.other;

import dev.weft.it.kit.Trace;

/** A superclass in another package. */
public class Base {
  /** How often {@link #touch} was called on anything. */
  protected static int touches;

  /** A name to be changed. */
  protected String name = "base";

  /** For subclasses. */
  protected Base() {}

  /** Starts counting anew. */
  protected static void resetTouches() {
    touches = 0;
  }

  /** Logs and counts. */
  protected String touch(Trace t) {
    touches++;
    t.log("touch " + name);
    return "touched " + name;
  }

  /** Overridden by subclasses that call it with super. */
  public String describe() {
    return "a base called " + name;
  }
}
