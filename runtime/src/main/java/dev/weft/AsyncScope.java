package dev.weft;

import dev.weft.loop.Agent;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous resource that is told why it is left, as {@code __aexit__} is in Python (PEP
 * 492).
 *
 * <p>In a template, a try-with-resources whose resource has this static type awaits {@link
 * #closeAsync(Throwable)}. Otherwise it is as {@link AsyncCloseable} has it: a failure of the
 * closing is suppressed by that of the body. {@link Direct} cannot see what a body fails with:
 * there a scope is only told of a cancellation or a {@link GeneratorExit} that has just been raised
 * in the body.
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
    Throwable raised = Agent.raised();
    boolean leaves = raised instanceof CancellationException || raised instanceof GeneratorExit;
    Agent.waitFor(closeAsync(leaves ? raised : null));
  }
}
