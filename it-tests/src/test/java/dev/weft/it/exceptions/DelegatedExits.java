package dev.weft.it.exceptions;

import dev.weft.AsyncYield;
import dev.weft.GeneratorExit;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.AsyncResource;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Resource;
import dev.weft.it.kit.Trace;

/** Closings that await, of generators whose delegates or sources fail as they are closed. */
final class DelegatedExits {
  private DelegatedExits() {}

  @Resumable
  static void passed(AsyncYield<Integer> gen, Trace t) {
    try (AsyncResource c = new AsyncResource(t, "c")) {
      t.log("in " + c);
      gen.yieldAll(AsyncExitsWeft.resourceFailsToClose(t));
    } finally {
      gen.await(t.later("passed", 0));
    }
  }

  @Resumable
  static void passedTwice(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yieldAll(DelegatedExitsWeft.passed(t));
    } finally {
      gen.await(t.later("twice", 0));
    }
  }

  @Resumable
  static void caught(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yieldAll(DelegatedExitsWeft.passed(t));
    } catch (Failure e) {
      gen.await(t.later("caught " + e.getMessage(), 0));
    }
    t.log("after");
  }

  @Resumable
  static void answeredByYield(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yieldAll(AsyncExitsWeft.resourceFailsToClose(t));
    } catch (Failure e) {
      gen.yield(-1);
    }
    gen.yieldAll(AsyncExitsWeft.resourceFailsToClose(t));
  }

  @Resumable
  static void swallowed(AsyncYield<Integer> gen, Trace t) {
    try (Resource a = Resource.failing(t, "a")) {
      t.log("in " + a);
      gen.yield(1);
    } catch (GeneratorExit e) {
      gen.await(t.later("suppressed " + e.getSuppressed().length, 0));
    }
  }

  @Resumable
  static void overSwallowed(AsyncYield<Integer> gen, Trace t) {
    try {
      gen.yieldAll(DelegatedExitsWeft.swallowed(t));
    } catch (GeneratorExit e) {
      gen.await(t.later("outside suppressed " + e.getSuppressed().length, 0));
      throw e;
    }
  }

  @Resumable
  static void overAll(AsyncYield<Integer> gen, Trace t) {
    gen.yieldAll(DelegatedExitsWeft.overSwallowed(t));
    gen.yieldAll(DelegatedExitsWeft.passedTwice(t));
  }

  @Resumable
  static void eachOf(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(AsyncExitsWeft.resourceFailsToClose(t))) {
      gen.yield(x);
    }
  }

  @Resumable
  static void eachOfEach(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(DelegatedExitsWeft.eachOf(t))) {
      gen.yield(x);
      gen.await(t.later("inside", 0));
    }
  }
}
