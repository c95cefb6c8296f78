package dev.weft;

/**
 * Raised at the suspended yield of a generator that is being closed (PEP 342).
 *
 * <p>It is an {@link Error}, so that {@code catch (Exception e)} in a body does not swallow it, and
 * it carries no stack trace. A body may catch it to clean up, and should let it pass or return.
 */
public final class GeneratorExit extends Error {
  private static final long serialVersionUID = 1L;

  /** Makes an exit without a message, a cause or a stack trace. */
  public GeneratorExit() {
    super(null, null, true, false);
  }
}
