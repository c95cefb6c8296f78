package dev.weft.it.verbs;

import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** A verb as the right side of an assignment. */
final class Assignments {
  private static String shared;
  private final Trace trace;
  private String own;
  private Assignments other;

  private Assignments(Trace trace) {
    this.trace = trace;
  }

  static Assignments sample() {
    Assignments sample = new Assignments(null);
    sample.other = new Assignments(null);
    return sample;
  }

  @Resumable
  static int local(Await async, Trace t) {
    int x;
    x = async.await(t.later("x", 1));
    t.log("x " + x);
    x = async.await(t.later("again", x + 1));
    return x;
  }

  @Resumable
  String field(Exchange<String, String> gen, Trace t) {
    own = gen.yield("own");
    t.log(own);
    this.own = gen.yield("this.own");
    t.log(own);
    other.own = gen.yield("other.own");
    return other.own;
  }

  @Resumable
  static String staticField(Exchange<String, String> gen, Trace t) {
    shared = gen.yield("shared");
    t.log(shared);
    Assignments.shared = gen.yield("qualified");
    return shared;
  }

  @Resumable
  static int element(Await async, Trace t) {
    int[] a = {1, 2, 3};
    a[t.note("index", 1)] = async.await(t.later("x", 10));
    a[a[0] + 1] = async.await(t.later("y", 20));
    return a[0] + a[1] + a[2];
  }

  @Resumable
  static void elementOfNullArray(Await async, Trace t) {
    int[] none = null;
    try {
      none[t.note("index", 0)] = async.await(t.later("x", 1));
    } catch (NullPointerException e) {
      t.log("after the right side");
    }
  }

  @Resumable
  static void elementOutOfBounds(Await async, Trace t) {
    String[] two = new String[2];
    try {
      two[t.note("index", 5)] = async.await(t.later("x", "a"));
    } catch (ArrayIndexOutOfBoundsException e) {
      t.log("after the right side: " + e.getMessage());
    }
    Object[] strings = two;
    try {
      strings[0] = async.await(t.later("y", 1));
    } catch (ArrayStoreException e) {
      t.log("store");
    }
  }

  @Resumable
  static void fieldOfNull(Exchange<String, String> gen, Trace t) {
    Assignments none = null;
    try {
      none.own = gen.yield("a");
    } catch (NullPointerException e) {
      t.log("after the right side");
    }
  }

  @Resumable
  static String elementThatMoves(Exchange<String, String> gen, Trace t) {
    String[] a = {"x", "y"};
    int i = 0;
    a[i++] = gen.yield("first");
    a[i++] = gen.yield("second");
    String[] b = a;
    a = new String[] {"z", "z"};
    b[0] = gen.yield("third");
    return i + a[0] + b[0] + b[1];
  }

  @Resumable
  static String targetIsEvaluatedFirst(Await async, Trace t) {
    Assignments[] holder = {new Assignments(t)};
    Assignments kept = holder[0];
    holder[t.note("index", 0)].pick(t).own = async.await(t.later("x", "late"));
    return kept.own;
  }

  private Assignments pick(Trace t) {
    t.log("pick " + (trace == t));
    return this;
  }
}
