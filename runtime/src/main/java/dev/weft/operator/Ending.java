package dev.weft.operator;

import dev.weft.loop.Stages;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The end of several things: it has come when all have ended. The first that failed tells the
 * failure, the others' are suppressed in it.
 */
final class Ending {
  private final CompletableFuture<@Nullable Throwable> failure;
  private final AtomicBoolean thrown = new AtomicBoolean();

  /**
   * The end of things that end as the stages do.
   *
   * @param known a failure that is being thrown already
   */
  Ending(Collection<? extends CompletionStage<?>> parts, @Nullable Throwable known) {
    List<CompletableFuture<@Nullable Throwable>> failures =
        parts.stream().map(Ending::failure).toList();
    failure =
        CompletableFuture.allOf(failures.toArray(CompletableFuture<?>[]::new))
            .thenApply(nothing -> first(failures, known));
  }

  private static CompletableFuture<@Nullable Throwable> failure(CompletionStage<?> part) {
    CompletableFuture<@Nullable Throwable> failure = new CompletableFuture<>();
    part.whenComplete(
        (value, thrown) -> failure.complete(thrown == null ? null : Stages.unwrapped(thrown)));
    return failure;
  }

  private static @Nullable Throwable first(
      List<CompletableFuture<@Nullable Throwable>> failures, @Nullable Throwable known) {
    Throwable first = null;
    for (CompletableFuture<@Nullable Throwable> failure : failures) {
      Throwable next = failure.join();
      if (next == null || next == known || next == first) {
        continue;
      }
      if (first == null) {
        first = next;
      } else {
        first.addSuppressed(next);
      }
    }
    return first;
  }

  /**
   * A stage for one who waits; if he stops to wait, the others wait on. The failure is told once:
   * somebody throws it then, and may wait again on his way out.
   */
  CompletionStage<@Nullable Void> told() {
    CompletableFuture<@Nullable Void> told = new CompletableFuture<>();
    failure.thenAccept(
        what -> {
          if (what == null || thrown.get()) {
            told.complete(null);
          } else if (told.completeExceptionally(what)) {
            thrown.set(true);
          }
        });
    return told;
  }

  /** Whether there is nothing to wait for any more, and nothing to throw. */
  boolean isOver() {
    return failure.isDone() && (failure.join() == null || thrown.get());
  }
}
