package dev.weft.it.resources;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Resource;
import dev.weft.it.kit.Trace;
import java.io.IOException;

/** Resources that are closed by a plain close(). */
final class SyncResources {
  private SyncResources() {}

  @Resumable
  static void one(Yield<String> gen, Trace t) {
    try (Resource r = new Resource(t, "r")) {
      gen.yield("use " + r);
      t.log("used");
    }
    gen.yield("after");
  }

  @Resumable
  static void severalInReverse(Yield<String> gen, Trace t) {
    try (Resource a = new Resource(t, "a");
        Resource b = new Resource(t, "b of " + a);
        var c = new Resource(t, "c")) {
      gen.yield(a + " " + b + " " + c);
    }
  }

  @Resumable
  static void catchAndFinallySeeThemClosed(Yield<String> gen, Trace t) {
    try (Resource r = new Resource(t, "r")) {
      gen.yield("use");
      throw new Failure("in use of " + r);
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage());
    } finally {
      gen.yield("finally");
    }
  }

  @Resumable
  static void failingToOpen(AsyncYield<String> gen, Trace t) {
    try (Resource a = new Resource(t, "a");
        Resource b = Resource.unavailable(t, "b")) {
      gen.yield("never " + a + b);
    } catch (Failure e) {
      gen.await(t.later("x", 0));
      gen.yield(e.getMessage());
    }
  }

  @Resumable
  static void failingToClose(Yield<String> gen, Trace t) {
    try (Resource a = Resource.failing(t, "a");
        Resource b = Resource.failing(t, "b")) {
      gen.yield(a + " " + b);
      t.log("used");
    }
  }

  @Resumable
  static void suppressedInOrder(Yield<String> gen, Trace t) {
    try (Resource a = Resource.failing(t, "a");
        Resource b = new Resource(t, "b");
        Resource c = Resource.failing(t, "c")) {
      gen.yield(a + " " + b + " " + c);
      throw new Failure("primary");
    }
  }

  @Resumable
  static void checkedClose(Yield<String> gen, Trace t) throws Exception {
    try (AutoCloseable r = Resource.checked(t, "r")) {
      gen.yield("use " + (r != null));
    } catch (IOException e) {
      gen.yield("caught " + e.getMessage());
    }
  }

  @Resumable
  static void nullResources(Yield<String> gen, Trace t) {
    try (Resource none = null;
        Resource r = new Resource(t, "r");
        Resource another = null) {
      gen.yield(none + " " + r + " " + another);
    }
  }

  @Resumable
  static void existingVariables(Yield<String> gen, Trace t) {
    final Resource a = new Resource(t, "a");
    Resource b = new Resource(t, "b");
    try (a;
        b) {
      gen.yield("use");
    }
    gen.yield(a + " and " + b + " are closed");
  }

  @Resumable
  static void existingVariablesWithoutVerbs(Yield<String> gen, Trace t) {
    final Resource a = new Resource(t, "a");
    Resource b = new Resource(t, "b");
    gen.yield("open");
    try (a;
        Resource c = new Resource(t, "c");
        b) {
      t.log("use " + c);
    }
    gen.yield(a + " and " + b + " are closed");
  }

  @Resumable
  static String parameterWithoutVerbs(Await async, Trace t) {
    Resource r = async.await(t.later("r", new Resource(t, "r")));
    try (r; ) {
      async.await(t.later("x", "x"));
    }
    try (r) {
      return "again " + r;
    }
  }

  @Resumable
  static String returnFromInside(Await async, Trace t) {
    try (Resource r = new Resource(t, "r")) {
      String x = async.await(t.later("x", "x"));
      return x + " of " + r;
    }
  }

  @Resumable
  static void inLoopWithJumps(Yield<String> gen, Trace t) {
    for (int i = 0; i < 4; i++) {
      try (Resource r = new Resource(t, "r" + i)) {
        if (i == 1) {
          continue;
        }
        if (i == 3) {
          break;
        }
        gen.yield("use " + r);
      }
      t.log("end of body " + i);
    }
  }

  @Resumable
  static void suspensionsOnlyInCatch(Yield<String> gen, Trace t) {
    try (Resource r = Resource.failing(t, "r")) {
      t.log("use " + r);
    } catch (Failure e) {
      gen.yield(e.getMessage());
    }
  }

  @Resumable
  static void withoutSuspension(Yield<String> gen, Trace t) {
    String text;
    try (Resource r = new Resource(t, "r")) {
      text = "used " + r;
    }
    gen.yield(text);
  }

  @Resumable
  static void awaitedInitialiser(Await async, Trace t) {
    try (Resource a = async.await(t.later("opening", new Resource(t, "a")));
        Resource b = new Resource(t, "b")) {
      t.log(a + " " + b);
      async.await(t.later("used", 0));
    }
  }

  @Resumable
  static void parametersAndThis(Yield<String> gen, Trace t) {
    Holder holder = new Holder(new Resource(t, "held"));
    gen.yieldAll(SyncResources_HolderWeft.uses(holder, t));
    gen.yield("after");
  }

  /** Has a resource as its field. */
  static final class Holder {
    private final Resource held;

    Holder(Resource held) {
      this.held = held;
    }

    static Holder sample() {
      return new Holder(null);
    }

    @Resumable
    void uses(Yield<String> gen, Trace t) {
      try (held) {
        gen.yield("by name " + held);
      }
      try (this.held;
          Resource another = new Resource(t, "another")) {
        gen.yield("by this " + held + another);
      }
    }
  }
}
