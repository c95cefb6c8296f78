package dev.weft.it.exceptions;

import dev.weft.GeneratorExit;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Resource;
import dev.weft.it.kit.Trace;

/** Closings during which the closing of a resource fails, in a generator and in its delegate. */
final class SyncExits {
  private SyncExits() {}

  @Resumable
  static void resourcesFailToClose(Yield<Integer> gen, Trace t) {
    try (Resource a = Resource.failing(t, "a");
        Resource b = Resource.failing(t, "b")) {
      t.log("in " + a + b);
      gen.yield(1);
    }
  }

  @Resumable
  static void catchesFailureOfDelegate(Yield<Integer> gen, Trace t) {
    try {
      gen.yieldAll(SyncExitsWeft.resourcesFailToClose(t));
    } catch (Failure e) {
      t.log("caught " + e.getMessage());
    }
  }

  @Resumable
  static void catchesExitAndReturns(Yield<Integer> gen, Trace t) {
    try (Resource a = Resource.failing(t, "a")) {
      t.log("in " + a);
      gen.yield(1);
    } catch (GeneratorExit e) {
      t.log("exit suppressed " + e.getSuppressed().length);
    }
  }

  @Resumable
  static void countsSuppressed(Yield<Integer> gen, Trace t) {
    try {
      gen.yieldAll(SyncExitsWeft.catchesExitAndReturns(t));
    } catch (GeneratorExit e) {
      t.log("outer exit suppressed " + e.getSuppressed().length);
      throw e;
    }
  }

  @Resumable
  static void delegatesTwice(Yield<Integer> gen, Trace t) {
    try (Resource c = new Resource(t, "c")) {
      t.log("in " + c);
      gen.yieldAll(SyncExitsWeft.delegatesOnce(t));
    } finally {
      t.log("left");
    }
  }

  @Resumable
  static void delegatesOnce(Yield<Integer> gen, Trace t) {
    try {
      gen.yieldAll(SyncExitsWeft.resourcesFailToClose(t));
    } finally {
      t.log("once");
    }
  }
}
