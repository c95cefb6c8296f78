package dev.weft.it.newer;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.AsyncResource;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Resource;
import dev.weft.it.kit.Trace;
import java.util.concurrent.CompletionStage;

/** Unnamed resources, which nobody can ask javac about, of types that only inference tells. */
final class UnnamedResources {
  private UnnamedResources() {}

  static <T> T same(T value) {
    return value;
  }

  static <T> CompletionStage<T> later(Trace t, T value) {
    return t.later("open " + value, value);
  }

  @Resumable
  static void withoutVerbs(Await async, Trace t) {
    try (var _ = same(new AsyncResource(t, "a"));
        var _ = same(new Resource(t, "b"))) {
      t.log("no verb");
    }
    t.log("after");
  }

  @Resumable
  static void opened(AsyncYield<String> gen, Trace t) {
    try (var _ = gen.await(later(t, new AsyncResource(t, "a")));
        var _ = gen.await(later(t, new Resource(t, "b")))) {
      gen.yield("in");
      throw new Failure("f");
    }
  }

  @Resumable
  static void none(AsyncYield<String> gen, Trace t) {
    AsyncResource no = null;
    try (var _ = same(no);
        var _ = gen.await(later(t, (Resource) null))) {
      gen.yield("in");
    }
  }
}
