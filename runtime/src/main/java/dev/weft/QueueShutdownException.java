package dev.weft;

/** Nothing can be put into an {@link AsyncQueue} any more, or nothing is left to take. */
public final class QueueShutdownException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Makes one without a cause. */
  public QueueShutdownException() {
    super("the queue is shut down");
  }
}
