package dev.weft.machine;

/** Objects that stand for no value of a user's, told apart by identity. */
enum Mark {
  /** Answered by {@code resume}: an await has suspended the body. */
  PENDING,
  /** Answered by {@code next}: there are no more elements. */
  END,
  /** Answered by {@code resume}: the body has returned. */
  DONE,
  /** A machine's current element where there is none although it is suspended. */
  NOTHING,
  /** A delegator's current element: that of the machine below it. */
  INHERITED,
  /** A step's cell: a thread runs the machine. */
  RUNNING,
  /** A step's cell: the step has ended. */
  FINISHED,
  /**
   * A step's cell: another step has taken over; the stage this one waited for no longer matters.
   */
  OVERTAKEN,
  /** A future's waiter: none can be added, the future is complete. */
  CLOSED
}
