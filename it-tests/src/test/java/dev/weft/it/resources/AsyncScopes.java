package dev.weft.it.resources;

import dev.weft.AsyncScope;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CompletionStage;

/** try-with-resources over resources that are told why they are left. */
final class AsyncScopes {
  /** A scope that makes nothing of what it is told, which is not the same for an unlowered body. */
  private record Leaving(Trace t, String name) implements AsyncScope {
    @Override
    public CompletionStage<Void> closeAsync(Throwable failure) {
      t.log("leave " + name);
      return t.later("closing " + name, null);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @Resumable
  static int single(Await async, Trace t) {
    try (AsyncScope scope = new Leaving(t, "scope")) {
      t.log("in " + scope);
      return async.await(t.later("value", 1));
    }
  }

  @Resumable
  static void jumps(AsyncYield<String> gen, Trace t) {
    outer:
    for (int i = 0; ; i++) {
      try (AsyncScope a = new Leaving(t, "a" + i);
          AsyncScope b = i == 1 ? null : new Leaving(t, gen.await(t.later("name", "b" + i)))) {
        gen.yield(a + " " + b);
        if (i == 0) {
          continue;
        }
        try (AsyncScope inner = new Leaving(t, "inner" + i)) {
          if (i == 2) {
            break outer;
          }
          gen.yield(inner.toString());
        } finally {
          gen.await(t.later("finally" + i, i));
        }
      }
    }
  }
}
