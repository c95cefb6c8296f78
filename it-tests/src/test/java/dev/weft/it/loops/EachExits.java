package dev.weft.it.loops;

import dev.weft.AsyncIterator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Items;
import dev.weft.it.kit.SameAs;
import dev.weft.it.kit.Source;
import dev.weft.it.kit.Trace;
import java.util.List;

/**
 * Async for, left early: the source is closed, and that is awaited, before anything else goes on.
 * Beside each program stands what it means, spelled out as a loop inside a try over the iterator.
 */
final class EachExits {
  private EachExits() {}

  private static Source<Integer> source(Trace t, String name) {
    return new Source<>(t, name, List.of(1, 2, 3));
  }

  @Resumable
  @SameAs("breakSpelledOut")
  static void breaks(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(source(t, "source"))) {
      if (x == 2) {
        break;
      }
      gen.yield(x);
    }
    gen.yield(100);
  }

  @Resumable
  static void breakSpelledOut(AsyncYield<Integer> gen, Trace t) throws Exception {
    try (AsyncIterator<Integer> i = source(t, "source").iterator()) {
      for (boolean more = gen.await(i.advance()); more; more = gen.await(i.advance())) {
        int x = i.current();
        if (x == 2) {
          break;
        }
        gen.yield(x);
      }
    }
    gen.yield(100);
  }

  @Resumable
  @SameAs("returnSpelledOut")
  static int returns(Await async, Trace t) {
    try {
      for (int x : async.each(source(t, "source"))) {
        if (x == 2) {
          return t.note("returned", x);
        }
      }
      return -1;
    } finally {
      t.log("finally");
      async.await(t.later("cleanup", 0));
    }
  }

  @Resumable
  static int returnSpelledOut(Await async, Trace t) throws Exception {
    try {
      try (AsyncIterator<Integer> i = source(t, "source").iterator()) {
        for (boolean more = async.await(i.advance()); more; more = async.await(i.advance())) {
          int x = i.current();
          if (x == 2) {
            return t.note("returned", x);
          }
        }
      }
      return -1;
    } finally {
      t.log("finally");
      async.await(t.later("cleanup", 0));
    }
  }

  @Resumable
  @SameAs("exceptionSpelledOut")
  static void exception(AsyncYield<String> gen, Trace t) {
    try {
      for (int x : gen.each(source(t, "source"))) {
        gen.yield("element " + x);
        if (x == 2) {
          throw new Failure("at 2");
        }
      }
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage() + " " + e.getSuppressed().length);
    }
  }

  @Resumable
  static void exceptionSpelledOut(AsyncYield<String> gen, Trace t) throws Exception {
    try {
      try (AsyncIterator<Integer> i = source(t, "source").iterator()) {
        for (boolean more = gen.await(i.advance()); more; more = gen.await(i.advance())) {
          int x = i.current();
          gen.yield("element " + x);
          if (x == 2) {
            throw new Failure("at 2");
          }
        }
      }
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage() + " " + e.getSuppressed().length);
    }
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
  static void continueOuterSpelledOut(AsyncYield<String> gen, Trace t) throws Exception {
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
  static void publisherLeftAtTheEnd(AsyncYield<String> gen, Trace t) {
    for (String s : gen.each(new Items<>(t, List.of("a", "b", "c")))) {
      gen.yield(s);
      if (s.equals("b")) {
        break;
      }
    }
  }

  @Resumable
  static String publisherReturns(Await async, Trace t) {
    for (String s : async.each(new Items<>(t, List.of("a", "b", "c")))) {
      if (s.equals("b")) {
        return s;
      }
    }
    return "none";
  }

  @Resumable
  @SameAs("generatorLeftSpelledOut")
  static void generatorLeft(AsyncYield<Integer> gen, Trace t) {
    for (int x : gen.each(EachExitsWeft.naturals(t))) {
      gen.yield(x);
      if (x == 1) {
        break;
      }
    }
    t.log("after");
  }

  @Resumable
  static void generatorLeftSpelledOut(AsyncYield<Integer> gen, Trace t) throws Exception {
    try (AsyncIterator<Integer> i = EachExitsWeft.naturals(t).iterator()) {
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
