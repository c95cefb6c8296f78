package dev.weft.it.loops;

import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Trace;

/** Async for, and delegation, over sources that break the rules. */
final class EachFaults {
  private EachFaults() {}

  @Resumable
  static void sameFailure(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(new Misbehaving(t, Misbehaving.Fault.SAME_FAILURE))) {
      gen.yield(x);
    }
  }

  @Resumable
  static void closingFails(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(new Misbehaving(t, Misbehaving.Fault.CLOSING_FAILS))) {
      gen.yield(x);
    }
  }

  @Resumable
  static void closingThrows(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(new Misbehaving(t, Misbehaving.Fault.CLOSING_THROWS))) {
      gen.yield(x);
    }
  }

  @Resumable
  static void nullStep(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(new Misbehaving(t, Misbehaving.Fault.NULL_STEP))) {
      gen.yield(x);
    }
  }

  @Resumable
  static void nullMore(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(new Misbehaving(t, Misbehaving.Fault.NULL_MORE))) {
      gen.yield(x);
    }
  }

  @Resumable
  static void nullClosing(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(new Misbehaving(t, Misbehaving.Fault.NULL_CLOSING))) {
      gen.yield(x);
    }
  }

  @Resumable
  static void noCurrent(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(new Misbehaving(t, Misbehaving.Fault.NO_CURRENT))) {
      gen.yield(x);
    }
  }

  @Resumable
  static void throwsTheFailureOfTheClosing(Await async, Trace t) {
    Failure failure = new Failure("the same");
    AsyncIterable<Integer> source = () -> new FailsToClose(failure);
    for (int x : async.each(source)) {
      t.log("element " + x);
      async.await(t.later("inside", 0));
      throw failure;
    }
  }

  @Resumable
  static void failsTwiceAlike(Await async, Trace t) {
    for (int x : async.each(new Misbehaving(t, Misbehaving.Fault.SAME_FAILURE))) {
      t.log("element " + x);
    }
  }

  @Resumable
  static void delegates(AsyncYield<Object> gen, Trace t) {
    for (Misbehaving.Fault fault : Misbehaving.Fault.values()) {
      try {
        gen.yieldAll(new Misbehaving(t, fault));
      } catch (Exception e) {
        gen.yield(fault + " " + e.getClass().getSimpleName() + e.getSuppressed().length);
      }
    }
  }

  @Resumable
  static void noIterator(Await async, Trace t) {
    AsyncIterable<Integer> source = () -> null;
    async.await(t.later("before", 0));
    for (int x : async.each(source)) {
      t.log("never " + x);
    }
  }

  @Resumable
  static void delegatesToNoIterator(AsyncYield<Integer> gen, Trace t) {
    AsyncIterable<Integer> source = () -> null;
    gen.await(t.later("before", 0));
    gen.yieldAll(source);
  }
}
