package dev.weft.it.kit;

/** The unchecked exception that schedules fail stages with and raise in programs. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure of the thing of that name. */
  public Failure(String name) {
    super(name);
  }

  /** The same, because of another. */
  public Failure(String name, Throwable cause) {
    super(name, cause);
  }
}
