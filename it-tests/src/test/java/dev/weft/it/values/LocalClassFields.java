package dev.weft.it.values;

import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Fields of instances of classes that the body itself declares. */
final class LocalClassFields {
  private LocalClassFields() {}

  @Resumable
  static String assigned(Await async, Trace t) {
    class Counter {
      int count = 1;
      String text = "a";
    }
    Counter counter = new Counter();
    counter.count += async.await(t.later("one", 2));
    counter.text += async.await(t.later("two", 3));
    counter.count = async.await(t.later("three", 4)) + counter.count++;
    t.log(counter.count + counter.text);
    return counter.text;
  }

  @Resumable
  static int sent(Exchange<Integer, String> gen, Trace t) {
    record Pair(int[] values) {}
    Pair pair = new Pair(new int[] {1, 2});
    pair.values()[t.note("index", 1)] += (gen.yield(pair.values()[0]) + "abc").length();
    return pair.values()[1];
  }
}
