package dev.weft.it.values;

import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Assignments with an operator to fields that only a bridge reaches (JLS 15.26.2, 15.14.2). */
@SuppressWarnings("lossy-conversions") // that narrow are part of the point
final class PrivateFields {
  private static int shared;
  private int count = 1;
  private double ratio = 0.1;
  private float large = 1e20f;
  private Character letter = 'a';
  private Integer boxed = 400;
  private byte small = 126;
  private String name = "n";
  private boolean flag;

  private PrivateFields self(Trace t, Object why) {
    t.log("self " + why);
    return this;
  }

  private PrivateFields none(Trace t) {
    t.log("none");
    return null;
  }

  @Resumable
  String evaluatesTheInstanceOnce(Await async, Trace t) {
    self(t, 1).name += "a";
    self(t, 2).count++;
    t.log("" + self(t, 3).count++ + ++self(t, 4).count + (self(t, 5).count *= 3));
    async.await(t.later("x", 1));
    return name + count;
  }

  @Resumable
  String instanceBehindAVerb(Await async, Trace t) {
    t.log("" + self(t, async.await(t.later("a", 1))).count++);
    t.log(self(t, async.await(t.later("b", 2))).name += "b");
    self(t, async.await(t.later("c", 3))).small--;
    return name + count + small;
  }

  @Resumable
  String valueWithAVerb(Exchange<Object, String> gen, Trace t) {
    shared = 7;
    if (flag ^= gen.yield("a") == null) {
      t.log("flag " + flag);
    }
    String all = (name += gen.yield("b")) + (self(t, gen.yield("c")).name += gen.yield("d"));
    int sum =
        (shared += gen.yield("e") == null ? 1 : 2) + (small += 2 + (gen.yield("f") + "").length());
    return all + sum + (PrivateFields.shared *= gen.yield("g") == null ? 3 : 4);
  }

  @Resumable
  void instanceIsNull(Await async, Trace t) {
    try {
      none(t).count += t.note("not evaluated", 1);
    } catch (NullPointerException e) {
      t.log("before the value");
    }
    try {
      none(t).count += async.await(t.later("not made", 1));
    } catch (NullPointerException e) {
      t.log("before the verb");
    }
    try {
      none(t).count = t.note("evaluated", 1);
    } catch (NullPointerException e) {
      t.log("behind the value");
    }
  }

  @Resumable
  String incrementsKeepTheOldValue(Await async, Trace t) {
    Integer before = boxed;
    String olds = "" + ratio++ + large-- + letter++ + (boxed++ == before) + small++ + small++;
    async.await(t.later("x", 1));
    return olds + ratio + large + letter + boxed + small + ++letter + self(t, 1).ratio++;
  }
}
