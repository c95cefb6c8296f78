package dev.weft.machine;

import dev.weft.GeneratorExit;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Yields the elements of an iterator; what it comes from is closed if it is left early, a stream
 * always.
 */
final class ElementSource
    extends GeneratorMachine<@Nullable Object, @Nullable Object, @Nullable Object> {
  private static final int SUSPENDED = 1;
  private static final int RAISED = 2;

  private @Nullable Iterator<?> elements;
  private @Nullable AutoCloseable resource;
  private final boolean alwaysCloses;

  ElementSource(Iterator<?> elements, @Nullable AutoCloseable resource, boolean alwaysCloses) {
    this.elements = elements;
    this.resource = resource;
    this.alwaysCloses = alwaysCloses;
  }

  @Override
  protected ElementSource fresh() {
    throw new AssertionError("a delegate's stand-in is not iterated");
  }

  @Override
  @SuppressWarnings("NullAway") // set until the end
  protected @Nullable Object resume(int state, @Nullable Object input) throws Throwable {
    running();
    if (state == RAISED) {
      throw left((Throwable) input);
    }
    if (input != null) {
      throw left(Errors.cannotSend());
    }
    try {
      if (elements.hasNext()) {
        return yielded(SUSPENDED, elements.next());
      }
    } catch (Throwable thrown) {
      throw alwaysCloses ? left(thrown) : thrown;
    }
    if (alwaysCloses) {
      resource.close();
    }
    return complete(null);
  }

  /**
   * Closes what is left early; a failure of that replaces an exit, and is suppressed by anything
   * else.
   */
  private Throwable left(Throwable reason) {
    try {
      if (resource != null) {
        resource.close();
      }
      return reason;
    } catch (Throwable thrown) {
      if (reason instanceof GeneratorExit) {
        return thrown;
      }
      if (thrown != reason) {
        reason.addSuppressed(thrown);
      }
      return reason;
    }
  }

  @Override
  protected int handler(int state) {
    return state == SUSPENDED ? RAISED : UNCAUGHT;
  }

  @Override
  @Nullable Object source() {
    return elements;
  }

  @Override
  protected void clear() {
    elements = null;
    resource = null;
  }
}
