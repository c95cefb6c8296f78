package dev.weft.async;

import dev.weft.AsyncExitStack;
import dev.weft.AsyncExitStack.Exit;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import java.util.Deque;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an {@link AsyncExitStack} does. */
public final class Exits {
  private Exits() {}

  /**
   * Runs exits, the last one first. What fails on the way is suppressed in what has failed before.
   *
   * @param failure what leaves the body, null for nothing
   * @return what is left to be thrown, null for nothing
   */
  @Resumable
  public static @Nullable Throwable leave(
      Await async, Deque<Exit> exits, @Nullable Throwable failure) {
    Throwable current = failure;
    for (Exit exit = exits.pollLast(); exit != null; exit = exits.pollLast()) {
      try {
        if (async.await(exit.leave(current)) && current != null) {
          current = null;
        }
      } catch (Throwable thrown) {
        if (current == null) {
          current = thrown;
        } else if (current != thrown) {
          current.addSuppressed(thrown);
        }
      }
    }
    return current;
  }

  /** The same within a try, which throws the failure in any case. */
  @Resumable
  public static void close(Await async, Deque<Exit> exits, @Nullable Throwable failure)
      throws Throwable {
    Throwable left = async.await(ExitsWeft.leave(exits, failure));
    if (left != null && left != failure) {
      throw left;
    }
  }

  /** Runs a body with a stack; null if an exit swallows its failure. */
  @Resumable
  public static <R extends @Nullable Object> @Nullable R use(
      Await async,
      AsyncExitStack stack,
      Deque<Exit> exits,
      Function<? super AsyncExitStack, ? extends CompletionStage<R>> body)
      throws Throwable {
    R result = null;
    Throwable failure = null;
    try {
      result = async.await(body.apply(stack));
    } catch (Throwable thrown) {
      failure = thrown;
    }
    failure = async.await(ExitsWeft.leave(exits, failure));
    if (failure != null) {
      throw failure;
    }
    return result;
  }
}
