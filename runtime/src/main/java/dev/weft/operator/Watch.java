package dev.weft.operator;

import dev.weft.loop.Stages;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A stage of somebody else's that is watched for a while. It may never complete, and be watched
 * again and again; {@link CompletableFuture#anyOf} is what takes its callback off a future when
 * another one completes.
 */
final class Watch extends CompletableFuture<@Nullable Object> {
  private final CompletableFuture<@Nullable Object> release = new CompletableFuture<>();

  private Watch() {}

  /** A stage that completes as the other does; it can be cancelled, and the other is not then. */
  static Watch over(CompletionStage<?> stage) {
    Watch watch = new Watch();
    CompletableFuture.anyOf(Stages.future(stage), watch.release)
        .whenComplete((value, failure) -> Stages.complete(watch, value, failure));
    return watch;
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    boolean cancelled = super.cancel(mayInterrupt);
    release.complete(null);
    return cancelled;
  }
}
