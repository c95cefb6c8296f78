package dev.weft;

/** Where a generator stands, as {@code inspect.getgeneratorstate} tells it in Python. */
public enum GeneratorState {
  /** No step has begun; no statement of the body has run. */
  CREATED,
  /** A step is running, or an asynchronous step is pending. */
  RUNNING,
  /** Suspended at a yield. */
  SUSPENDED,
  /** Returned, failed or closed. */
  CLOSED
}
