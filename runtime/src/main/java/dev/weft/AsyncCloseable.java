package dev.weft;

import dev.weft.loop.Agent;
import java.util.concurrent.CompletionStage;

/**
 * A resource whose release may take time: {@code async with} in Python (PEP 492), {@code
 * IAsyncDisposable} in C#.
 *
 * <p>In a template, a try-with-resources whose resource has this static type awaits {@link
 * #closeAsync}; anywhere else {@link #close} blocks on it.
 */
@FunctionalInterface
public interface AsyncCloseable extends AutoCloseable {
  /**
   * Begins the release.
   *
   * @return completes when the release has ended, exceptionally if it failed
   */
  CompletionStage<Void> closeAsync();

  /**
   * Releases the resource and blocks the calling thread until that has ended. A failure is thrown
   * as it is, checked ones too, unwrapped from {@link java.util.concurrent.CompletionException}
   * once. On the thread of an {@link EventLoop} await {@link #closeAsync} instead: what has to run
   * on that loop cannot run while it is blocked.
   */
  @Override
  default void close() {
    Agent.waitFor(closeAsync());
  }
}
