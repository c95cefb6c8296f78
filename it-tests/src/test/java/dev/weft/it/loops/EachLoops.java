package dev.weft.it.loops;

import dev.weft.AsyncExchange;
import dev.weft.AsyncGenerator;
import dev.weft.AsyncIterable;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Source;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;

/** Async for, over sources that are run to their end. */
final class EachLoops {
  private EachLoops() {}

  @Resumable
  static int sum(Await async, Trace t) {
    int sum = 0;
    for (int x : async.each(new Source<>(t, "source", List.of(1, 2, 3)))) {
      sum += x;
      t.log("sum " + sum);
    }
    return sum;
  }

  @Resumable
  static void awaitsAndYieldsInside(AsyncYield<String> gen, Trace t) {
    for (String s : gen.each(new Source<>(t, "source", List.of("a", "b")))) {
      gen.yield(s);
      gen.await(t.later("after " + s, 0));
    }
    gen.yield("end");
  }

  @Resumable
  static void empty(Await async, Trace t) {
    for (String s : async.each(new Source<String>(t, "source", List.of()))) {
      t.log("never " + s);
    }
    t.log("after");
  }

  @Resumable
  static void nullSource(Await async, Trace t) {
    AsyncIterable<String> none = null;
    async.await(t.later("before", 0));
    for (String s : async.each(none)) {
      t.log("never " + s);
    }
  }

  @Resumable
  static void nullElements(AsyncYield<String> gen, Trace t) {
    List<String> elements = new ArrayList<>(List.of("a"));
    elements.add(null);
    for (String s : gen.each(new Source<>(t, "source", elements))) {
      gen.yield("element " + s);
    }
  }

  @Resumable
  static void nullElementUnboxed(AsyncYield<String> gen, Trace t) {
    List<Integer> elements = new ArrayList<>(List.of(1));
    elements.add(null);
    for (int i : gen.each(new Source<>(t, "source", elements))) {
      gen.yield("element " + i);
    }
  }

  @Resumable
  static void widenedElements(AsyncYield<Object> gen, Trace t) {
    for (long x : gen.each(new Source<>(t, "source", List.of(1, 2)))) {
      gen.yield(x);
    }
    for (var x : gen.each(new Source<>(t, "chars", List.of('c')))) {
      gen.yield((char) (x + 1));
    }
  }

  @Resumable
  static void nested(AsyncYield<String> gen, Trace t) {
    for (String s : gen.each(new Source<>(t, "outer", List.of("a", "b")))) {
      for (int i : gen.each(new Source<>(t, "inner of " + s, List.of(1)))) {
        gen.yield(s + i);
      }
    }
  }

  @Resumable
  static void overGenerator(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(EachLoopsWeft.numbers(t, 3))) {
      gen.yield(x * 10);
    }
    t.log("after");
  }

  @Resumable
  static String numbers(AsyncYield<Integer> gen, Trace t, int count) {
    try {
      for (int i = 0; i < count; i++) {
        gen.await(t.later("before " + i, 0));
        gen.yield(i);
      }
    } finally {
      t.log("numbers closed");
    }
    return "counted";
  }

  @Resumable
  static String overGeneratorKeepingResult(AsyncExchange<Integer, Integer> gen, Trace t) {
    AsyncGenerator<Integer, Void, String> numbers = EachLoopsWeft.numbers(t, 2);
    int sum = 0;
    for (int x : gen.each(numbers)) {
      Integer sent = gen.yield(x);
      sum += sent == null ? 1 : sent;
    }
    return numbers.result() + " " + sum;
  }

  @Resumable
  static void awaitedHeader(Await async, Trace t) {
    for (String s :
        async.each(async.await(t.later("opening", new Source<>(t, "source", List.of("a")))))) {
      t.log(s);
    }
  }

  @Resumable
  static int continued(Await async, Trace t) {
    int odd = 0;
    for (int x : async.each(new Source<>(t, "source", List.of(1, 2, 3)))) {
      if (x % 2 == 0) {
        continue;
      }
      odd++;
    }
    return odd;
  }
}
