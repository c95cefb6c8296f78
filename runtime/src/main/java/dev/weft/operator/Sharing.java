package dev.weft.operator;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import org.jspecify.annotations.Nullable;

/** One pass over a source for many consumers. */
public final class Sharing {
  private Sharing() {}

  /** What comes while one is there. */
  @Resumable
  public static <T extends @Nullable Object> void share(AsyncYield<T> gen, Shared<T> shared) {
    Follower<T> follower = shared.join();
    try (follower;
        follower) {
      while (true) {
        while (!follower.isReady()) {
          gen.await(follower.news());
        }
        if (follower.isEmpty()) {
          return;
        }
        gen.yield(follower.take());
      }
    }
  }

  /** All from the beginning. */
  @Resumable
  static <T extends @Nullable Object> void replay(AsyncYield<T> gen, Cached<T> cached) {
    for (int place = 0; ; place++) {
      while (!cached.isReady(place)) {
        gen.await(cached.news(place));
      }
      if (!cached.has(place)) {
        cached.check();
        return;
      }
      gen.yield(cached.get(place));
    }
  }
}
