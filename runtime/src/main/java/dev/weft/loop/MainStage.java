package dev.weft.loop;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The stage that a loop runs for, and how it ended. */
final class MainStage<R extends @Nullable Object> {
  private final Loop loop;
  private @Nullable CompletableFuture<R> stage;
  private @Nullable R value;
  private @Nullable Throwable failure;
  private volatile boolean done;

  MainStage(Loop loop) {
    this.loop = loop;
  }

  void start(Supplier<? extends CompletionStage<R>> main) {
    try {
      stage = Stages.future(Objects.requireNonNull(main.get(), "the main stage is null"));
    } catch (Throwable thrown) {
      end(null, thrown);
      return;
    }
    stage.whenComplete(
        (result, thrown) -> {
          end(result, thrown == null ? null : Stages.unwrapped(thrown));
          loop.execute(() -> {}); // wakes the loop
        });
  }

  private void end(@Nullable R result, @Nullable Throwable thrown) {
    value = result;
    failure = thrown;
    done = true;
  }

  boolean isDone() {
    return done;
  }

  void cancel() {
    if (stage != null) {
      stage.cancel(true);
    }
  }

  @SuppressWarnings("NullAway") // the value is whatever R allows once there is no failure
  R outcome() {
    if (failure != null) {
      throw Stages.sneaky(failure);
    }
    return value;
  }
}
