package dev.weft.operator;

import dev.weft.AsyncIterable;
import dev.weft.AsyncIterator;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.loop.Agent;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The elements for who waits for them by blocking. */
public final class Blocking {
  private Blocking() {}

  /** The elements of a source, which is closed at the end. */
  @Resumable
  public static <T extends @Nullable Object> void elements(Yield<T> gen, AsyncIterable<T> source) {
    try (AsyncIterator<T> elements = source.iterator()) {
      while (valueOf(elements.advance())) {
        gen.yield(elements.current());
      }
    }
  }

  /** The value of a stage, once there is one. */
  static boolean valueOf(CompletionStage<Boolean> stage) {
    Agent.waitFor(stage);
    return stage.toCompletableFuture().join();
  }
}
