package dev.weft.it.locals;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;

/** Variables whose inferred types are made of classes that the body declares. */
final class InferredLocalTypes {
  @Resumable
  static void ofRecords(Yield<Object> gen, Trace t) {
    record Pair(String left, String right) {}
    record Box<T>(T held) {}
    var pair = new Pair("a", "b");
    gen.yield(pair.left());
    var boxed = new Box<>(pair);
    gen.yield(pair.right + boxed.held().left());
    var list = new ArrayList<>(List.of(pair, new Pair("c", "d")));
    gen.yield(list.size());
    for (var each : list) {
      gen.yield(each.left() + boxed.held().right());
    }
    var array = new Pair[] {pair};
    gen.yield(array.length);
    gen.yield(array[0].left());
  }

  @Resumable
  static void ofClassesThatCapture(Yield<Object> gen, Trace t, int base) {
    for (int i = 0; i < 2; i++) {
      int step = i;
      class Counter {
        int count = base;

        int next() {
          return count += step + 1;
        }
      }
      var counter = new Counter();
      gen.yield(counter.next());
      gen.yield(counter.next() + counter.count);
      var all = List.of(counter, new Counter());
      gen.yield(all.size());
      for (var each : all) {
        gen.yield(each.next());
      }
    }
  }
}
