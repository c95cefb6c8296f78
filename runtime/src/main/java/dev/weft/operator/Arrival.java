package dev.weft.operator;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Something that an operator waits for beside other things. */
abstract class Arrival {
  private volatile boolean left;

  /** What is not waited for any more does not arrive, unless it is on its way already. */
  final void leave() {
    left = true;
  }

  final boolean isLeft() {
    return left;
  }

  /**
   * Told to the operator's body as it takes this.
   *
   * @return whether there is something left to end
   */
  boolean taken() {
    return false;
  }

  /** The failure that it arrived with, if it has. */
  @Nullable Throwable failure() {
    return null;
  }

  /** Begins to end what is not over yet; completes when that has ended. */
  CompletionStage<?> end() {
    return CompletableFuture.completedFuture(null);
  }
}
