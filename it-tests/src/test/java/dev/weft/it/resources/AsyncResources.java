package dev.weft.it.resources;

import dev.weft.AsyncCloseable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.AsyncResource;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Resource;
import dev.weft.it.kit.Trace;

/** Resources whose closing is awaited: async with. */
final class AsyncResources {
  private AsyncResources() {}

  @Resumable
  static void one(Await async, Trace t) {
    try (AsyncResource r = new AsyncResource(t, "r")) {
      t.log("use " + r);
    }
    t.log("after");
  }

  @Resumable
  static void openedAndClosedLater(AsyncYield<String> gen, Trace t) {
    try (AsyncResource r = gen.await(AsyncResource.open(t, "r"))) {
      gen.yield("use " + r);
    }
    gen.yield("after");
  }

  @Resumable
  static void mixedInReverse(AsyncYield<String> gen, Trace t) {
    try (Resource a = new Resource(t, "a");
        AsyncResource b = new AsyncResource(t, "b");
        Resource c = new Resource(t, "c");
        var d = new AsyncResource(t, "d")) {
      gen.yield(a + " " + b + " " + c + " " + d);
    }
  }

  @Resumable
  static void suppressed(Await async, Trace t) {
    try (AsyncResource a = new AsyncResource(t, "a");
        AsyncResource b = new AsyncResource(t, "b")) {
      t.log(a + " " + b);
      throw new Failure("primary");
    }
  }

  @Resumable
  static String closeFailureCaught(Await async, Trace t) {
    try (AsyncResource r = new AsyncResource(t, "r")) {
      t.log("use " + r);
      return "used";
    } catch (Failure e) {
      return "caught " + e.getMessage();
    }
  }

  @Resumable
  static void closeThatThrows(Await async, Trace t) {
    try (AsyncCloseable a = AsyncResource.broken(t, "a");
        AsyncResource b = new AsyncResource(t, "b")) {
      t.log((a != null) + " " + b);
      async.await(t.later("x", 0));
    }
  }

  @Resumable
  static void nullResources(AsyncYield<String> gen, Trace t) {
    try (AsyncResource none = null;
        AsyncResource r = new AsyncResource(t, "r");
        AsyncCloseable another = null) {
      gen.yield(none + " " + r + " " + another);
    }
  }

  @Resumable
  static void existingVariable(AsyncYield<String> gen, Trace t) {
    AsyncResource r = new AsyncResource(t, "r");
    try (r) {
      gen.yield("use");
    } finally {
      t.log("finally");
    }
  }

  @Resumable
  static int inLoopWithJumps(AsyncYield<Integer> gen, Trace t) {
    for (int i = 0; ; i++) {
      try (AsyncResource r = new AsyncResource(t, "r" + i)) {
        if (i == 0) {
          continue;
        }
        gen.yield(i);
        if (i == 2) {
          return i;
        }
        t.log("used " + r);
      }
    }
  }

  @Resumable
  static void nestedTries(AsyncYield<String> gen, Trace t) {
    try (AsyncResource outer = new AsyncResource(t, "outer")) {
      for (int i = 0; i < 2; i++) {
        try (AsyncResource inner = new AsyncResource(t, "inner" + i)) {
          gen.yield(outer + " " + inner);
        } catch (Failure e) {
          gen.yield("caught " + e.getMessage());
        }
      }
    }
  }

  @Resumable
  static void closedByInterfaceType(AsyncYield<String> gen, Trace t) throws Exception {
    // Its static type alone decides: this one is closed by close(), which blocks.
    try (AutoCloseable r = AsyncResource.broken(t, "r")) {
      gen.yield("use " + (r != null));
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage());
    }
  }

  @Resumable
  static <C extends AsyncCloseable> void typeVariable(
      AsyncYield<String> gen, Trace t, Holder<C> holder) {
    try (C r = holder.open(t)) {
      gen.yield("use " + r);
    }
  }

  /** Gives resources of some type. */
  static class Holder<C extends AsyncCloseable> {
    @SuppressWarnings("unchecked") // the sample is used with this type alone
    C open(Trace t) {
      return (C) new AsyncResource(t, "held");
    }
  }
}
