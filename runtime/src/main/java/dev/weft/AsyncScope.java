package dev.weft;

import dev.weft.loop.Agent;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous resource that is told why it is left, as {@code __aexit__} is in Python (PEP
 * 492).
 *
 * <p>In a template, a try-with-resources whose resource has this static type awaits {@link
 * #closeAsync(Throwable)}. Otherwise it is as {@link AsyncCloseable} has it: a failure of the
 * closing is suppressed by that of the body. {@link Direct} sees that a body fails, but with what
 * only if the last verb has thrown it: otherwise a scope is told a stand-in there.
 */
public interface AsyncScope extends AsyncCloseable {
  /**
   * Begins to leave the scope.
   *
   * @param failure what is thrown out of the body, null if nothing is
   * @return completes when the scope has been left, exceptionally if that failed
   */
  CompletionStage<Void> closeAsync(@Nullable Throwable failure);

  @Override
  default CompletionStage<Void> closeAsync() {
    return closeAsync(null);
  }

  /** Leaves the scope and blocks the calling thread until that has ended. */
  @Override
  default void close() {
    Agent.waitFor(closeAsync(Agent.leaving()));
  }
}
