package dev.weft.it.size;

import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Variables of which some live across a suspension. */
final class Fields {
  private Fields() {}

  private static int sum(int a, int b) {
    return a + b;
  }

  @Resumable
  static int onlyWhatLives(Yield<Integer> gen, Trace t, int n) {
    int before = n + 1;
    int kept = before * 2;
    t.log("before " + before);
    gen.yield(kept);
    int after = kept + 1;
    String unread = "unread " + after;
    for (int i = 0; i < 2; i++) {
      int inner = i + after;
      t.log(unread + inner);
    }
    gen.yield(n);
    return n;
  }

  @Resumable
  static void namesakes(Yield<Object> gen, Trace t) {
    {
      int x = t.note("x", 1);
      gen.yield(1);
      t.log("x " + x);
    }
    {
      int x = t.note("x", 2);
      gen.yield(2);
      t.log("x " + x);
    }
    {
      String x = t.note("x", "3");
      gen.yield(3);
      t.log("x " + x);
    }
    for (String each : List.of("a", "b")) {
      gen.yield(each);
    }
    for (String each : List.of("c", "d")) {
      gen.yield(each);
    }
  }

  @Resumable
  static int operandsTakeTurns(Await async, Trace t) {
    int x = sum(sum(1, 2), async.await(t.later("a", 3)));
    int y = sum(sum(4, x), async.await(t.later("b", 5)));
    return sum(sum(x, y), sum(sum(6, y), async.await(t.later("c", 7))));
  }

  @Resumable
  static int operandsAtOnce(Await async, Trace t) {
    return sum(sum(1, 2), sum(sum(3, 4), async.await(t.later("a", 5))));
  }
}
