package dev.weft.examples.guide;

import dev.weft.Async;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.EventLoop;
import dev.weft.annotation.Resumable;
import java.time.Duration;

/** Two sources merged; leaving one closes both, while a pull of the other is pending. */
final class Merge {
  @Resumable
  static void ticks(AsyncYield<String> gen, String name, Duration period) {
    try {
      for (int tick = 1; ; tick++) {
        gen.await(Async.sleep(period));
        gen.yield(name + " " + tick);
      }
    } finally {
      System.out.println(name + " closed");
    }
  }

  @Resumable
  static void show(Await async) {
    var fast = MergeWeft.ticks("fast", Duration.ofMillis(20));
    var slow = MergeWeft.ticks("slow", Duration.ofMinutes(1));
    for (String tick : async.each(fast.merge(slow))) {
      System.out.println(tick);
      if (tick.equals("fast 3")) {
        break;
      }
    }
  }

  public static void main(String[] arguments) {
    EventLoop.run(MergeWeft::show);
  }
}
