package dev.weft.machine;

/**
 * What the number in {@link Machine#state} means.
 *
 * <p>A machine that is suspended at a yield has the plain place to resume at, so that one
 * comparison tells the ordinary case from all others. Flags on a place tell the other suspensions;
 * negative numbers are no places.
 */
final class States {
  /** The bits of a place. */
  static final int PLACE = (1 << 24) - 1;

  /** Flag: {@code hasNext} has made a step that nobody has taken. */
  static final int REMEMBERED = 1 << 24;

  /** Flag: suspended in a delegate. */
  static final int DELEGATING = 1 << 25;

  /** Flag: suspended at an await. */
  static final int AWAITING = 1 << 26;

  /** Flag: suspended at an await in a step of a whole stack of delegations. */
  static final int STACKED = 1 << 27;

  /** Flag: suspended at a yield that answered an exit; its element is refused. */
  static final int REFUSED = 1 << 28;

  /** The place where the body starts. */
  static final int START = 0;

  /** The body is running. */
  static final int RUNNING = -1;

  /** Not begun. */
  static final int FRESH = -2;

  /** Not begun, but {@code iterator} has given it away. */
  static final int GIVEN = -3;

  /** The body has returned. */
  static final int RETURNED = -4;

  /** Failed or closed. */
  static final int CLOSED = -5;

  private States() {}

  /** Whether it is suspended at a yield whose element is the current one, and nothing else. */
  static boolean isPlain(int state) {
    return (state & ~PLACE) == 0;
  }

  /** Where it resumes. */
  static int place(int state) {
    return state & PLACE;
  }

  /** Whether no step has begun. */
  static boolean isCreated(int state) {
    return state == FRESH || state == GIVEN;
  }

  /** Whether the body has ended. */
  static boolean isEnded(int state) {
    return state <= RETURNED;
  }

  static boolean isRemembered(int state) {
    return state > 0 && (state & REMEMBERED) != 0;
  }

  static boolean isDelegating(int state) {
    return state > 0 && (state & DELEGATING) != 0;
  }

  /** Whether it is suspended at an element of a delegate, and nothing else. */
  static boolean isDelegated(int state) {
    return (state & ~PLACE) == DELEGATING;
  }

  /** Whether a suspended step goes on with the stack, not just the machine. */
  static boolean isStacked(int state) {
    return state > 0 && (state & (STACKED | DELEGATING)) != 0;
  }

  static boolean isAwaiting(int state) {
    return state > 0 && (state & AWAITING) != 0;
  }
}
