package dev.weft.loop;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Runs code on a thread of its own for another thread, which waits for it meanwhile. */
public abstract class Agent {
  private static final ThreadLocal<@Nullable Agent> CURRENT = new ThreadLocal<>();

  /** From now on the calling thread runs this agent's code. */
  protected final void enter() {
    CURRENT.set(this);
  }

  /** The thread that this agent stands for. */
  protected abstract @Nullable Thread principal();

  /** Whether {@link #await} suspends this agent's code. */
  protected abstract boolean canAwait();

  /**
   * Suspends this agent's code until a stage is complete: its value, or its failure unwrapped once.
   */
  protected abstract @Nullable Object await(CompletionStage<?> stage);

  /** What has been raised in this agent's code at its last suspension, if anything was. */
  protected @Nullable Throwable lastRaised() {
    return null;
  }

  /**
   * What has been raised in the agent's code that the calling thread runs, at its last suspension:
   * the agent's code may be on its way out because of it. Null off any agent.
   */
  public static @Nullable Throwable raised() {
    Agent agent = CURRENT.get();
    return agent == null ? null : agent.lastRaised();
  }

  /** The thread for which the calling one runs: itself, unless it is an agent's. */
  public static Thread thread() {
    Agent agent = CURRENT.get();
    Thread other = agent == null ? null : agent.principal();
    return other == null ? Thread.currentThread() : other;
  }

  /**
   * Waits for a stage: suspends an agent's code if that is possible, otherwise blocks the thread.
   */
  public static void waitFor(CompletionStage<?> stage) {
    Agent agent = CURRENT.get();
    if (agent == null || !agent.canAwait()) {
      join(stage);
    } else {
      agent.await(stage);
    }
  }

  private static void join(CompletionStage<?> stage) {
    try {
      stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      throw Stages.sneaky(Stages.unwrapped(e));
    }
  }
}
