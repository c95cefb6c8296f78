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

  /** The same for the stage of a closing that this agent's code calls. */
  protected void awaitClosing(CompletionStage<?> stage) {
    await(stage);
  }

  /** Asked from within the closing of a scope: what this agent's code leaves the scope with. */
  protected @Nullable Throwable leavingWith() {
    return null;
  }

  /**
   * Asked from within the closing of a scope: what the agent's code that the calling thread runs
   * leaves the scope with, a {@link HiddenFailure} if that cannot be seen. Null if nothing is
   * thrown, and off any agent.
   */
  public static @Nullable Throwable leaving() {
    Agent agent = CURRENT.get();
    return agent == null ? null : agent.leavingWith();
  }

  /** The thread for which the calling one runs: itself, unless it is an agent's. */
  public static Thread thread() {
    Agent agent = CURRENT.get();
    Thread other = agent == null ? null : agent.principal();
    return other == null ? Thread.currentThread() : other;
  }

  /**
   * Waits for the stage of a closing: suspends an agent's code if that is possible, otherwise
   * blocks the thread.
   */
  public static void waitFor(CompletionStage<?> stage) {
    Agent agent = CURRENT.get();
    if (agent == null || !agent.canAwait()) {
      join(stage);
    } else {
      agent.awaitClosing(stage);
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
