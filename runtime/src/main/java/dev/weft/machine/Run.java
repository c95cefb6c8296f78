package dev.weft.machine;

/** What a run of a body came to, if it did not throw. */
enum Run {
  /** It has yielded an element. */
  YIELDED,
  /** It has returned. */
  ENDED,
  /** It awaits a stage that is not complete. */
  AWAITS
}
