package dev.weft.it.loops;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Items;
import dev.weft.it.kit.Trace;
import java.util.List;
import java.util.concurrent.Flow;

/** Async for over publishers; one that is left early has its subscription cancelled. */
final class EachPublishers {
  private EachPublishers() {}

  @Resumable
  static void leftAtTheEnd(AsyncYield<String> gen, Trace t) {
    for (String s : gen.each(new Items<>(t, List.of("a", "b", "c")))) {
      gen.yield(s);
      if (s.equals("b")) {
        break;
      }
    }
  }

  @Resumable
  static String returns(Await async, Trace t) {
    for (String s : async.each(new Items<>(t, List.of("a", "b", "c")))) {
      if (s.equals("b")) {
        return s;
      }
    }
    return "none";
  }

  @Resumable
  static void throwsInside(AsyncYield<String> gen, Trace t) {
    for (String s : gen.each(new Items<>(t, List.of("a", "b", "c")))) {
      gen.yield(s);
      gen.await(t.later("after " + s, 0));
      if (s.equals("b")) {
        throw new Failure("at b");
      }
    }
  }

  @Resumable
  static int runsToTheEnd(Await async, Trace t) {
    int sum = 0;
    for (int x : async.each(new Items<>(t, List.of(1, 2)))) {
      if (x == 1) {
        continue;
      }
      sum += x;
    }
    for (int x : async.each(new Items<Integer>(t, List.of()))) {
      sum -= x;
    }
    return sum;
  }

  @Resumable
  static void nullPublisher(Await async, Trace t) {
    async.await(t.later("before", 0));
    Flow.Publisher<String> none = null;
    for (String s : async.each(none)) {
      t.log("never " + s);
    }
  }

  @Resumable
  static void nested(AsyncYield<String> gen, Trace t) {
    for (String s : gen.each(new Items<>(t, List.of("a", "b")))) {
      for (int i : gen.each(new Items<>(t, List.of(1)))) {
        gen.yield(s + i);
      }
    }
  }
}
