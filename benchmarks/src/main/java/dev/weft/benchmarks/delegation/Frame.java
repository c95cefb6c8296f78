package dev.weft.benchmarks.delegation;

/** A machine by hand that may delegate to others, run by a {@link Driver}. */
abstract class Frame {
  /** The next element; null if it has pushed a delegate or popped itself instead. */
  abstract Integer poll(Driver driver);
}
