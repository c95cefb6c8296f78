package dev.weft.it.loops;

import dev.weft.AsyncIterator;
import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.SameAs;
import dev.weft.it.kit.Source;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Async for within async for, and over generators, left early; spelled out as in EachExits. */
final class NestedEachExits {
  private NestedEachExits() {}

  private static Source<Integer> source(Trace t, String name) {
    return new Source<>(t, name, List.of(1, 2, 3));
  }

  @Resumable
  @SameAs("continueOuterSpelledOut")
  static void continuesOuter(AsyncYield<String> gen, Trace t) {
    outer:
    for (int a : gen.each(source(t, "outer"))) {
      for (int b : gen.each(source(t, "inner"))) {
        gen.yield(a + "." + b);
        if (b == a) {
          continue outer;
        }
        if (b == 2) {
          break outer;
        }
      }
    }
    t.log("after");
  }

  @Resumable
  static void continueOuterSpelledOut(AsyncYield<String> gen, Trace t) {
    outer:
    try (AsyncIterator<Integer> i = source(t, "outer").iterator()) {
      next:
      for (boolean more = gen.await(i.advance()); more; more = gen.await(i.advance())) {
        int a = i.current();
        try (AsyncIterator<Integer> j = source(t, "inner").iterator()) {
          for (boolean go = gen.await(j.advance()); go; go = gen.await(j.advance())) {
            int b = j.current();
            gen.yield(a + "." + b);
            if (b == a) {
              continue next;
            }
            if (b == 2) {
              break outer;
            }
          }
        }
      }
    }
    t.log("after");
  }

  @Resumable
  @SameAs("generatorLeftSpelledOut")
  static void generatorLeft(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(NestedEachExitsWeft.naturals(t))) {
      gen.yield(x);
      if (x == 1) {
        break;
      }
    }
    t.log("after");
  }

  @Resumable
  static void generatorLeftSpelledOut(AsyncYield<Integer> gen, Trace t) {
    try (AsyncIterator<Integer> i = NestedEachExitsWeft.naturals(t).iterator()) {
      for (boolean more = gen.await(i.advance()); more; more = gen.await(i.advance())) {
        int x = i.current();
        gen.yield(x);
        if (x == 1) {
          break;
        }
      }
    }
    t.log("after");
  }

  @Resumable
  static void naturals(AsyncYield<Integer> gen, Trace t) {
    try {
      for (int i = 0; ; i++) {
        gen.await(t.later("step " + i, 0));
        gen.yield(i);
      }
    } finally {
      gen.await(t.later("cleanup", 0));
      t.log("naturals closed");
    }
  }
}
