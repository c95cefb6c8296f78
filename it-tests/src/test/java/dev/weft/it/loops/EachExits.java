package dev.weft.it.loops;

import dev.weft.AsyncIterator;
import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
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
  static void breakSpelledOut(AsyncYield<Integer> gen, Trace t) {
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
  static int returnSpelledOut(Await async, Trace t) {
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
  static void exceptionSpelledOut(AsyncYield<String> gen, Trace t) {
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
}
