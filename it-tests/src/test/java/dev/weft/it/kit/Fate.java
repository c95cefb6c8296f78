package dev.weft.it.kit;

/** How a schedule lets an awaited stage end, and whether it has ended by the time it is awaited. */
public enum Fate {
  /** Completed before anyone awaits it. */
  READY,
  /** Completed later. */
  LATE,
  /** Completed later, by another thread. */
  LATE_ELSEWHERE,
  /** Failed before anyone awaits it. */
  FAILED,
  /** Failed later. */
  LATE_FAILED,
  /** Failed with a checked exception before anyone awaits it. */
  CHECKED,
  /** Failed with a checked exception later. */
  LATE_CHECKED,
  /** Failed with a failure wrapped in a CompletionException, as dependent stages are. */
  WRAPPED,
  /** Cancelled later, by somebody else. */
  LATE_CANCELLED;

  boolean isLate() {
    return this == LATE
        || this == LATE_ELSEWHERE
        || this == LATE_FAILED
        || this == LATE_CHECKED
        || this == LATE_CANCELLED;
  }
}
