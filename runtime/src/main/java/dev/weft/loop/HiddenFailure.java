package dev.weft.loop;

/**
 * Stands for what a body fails with where that cannot be seen: a template that runs itself is on
 * its way out of a scope, and Java does not tell the scope why.
 */
public final class HiddenFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A failure of which no more is known. */
  public HiddenFailure() {
    super("the body fails; Direct cannot see with what", null, true, false);
  }
}
