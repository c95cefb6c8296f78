package dev.weft.it.delegation;

import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Foreign;
import dev.weft.it.kit.Trace;
import java.util.Iterator;
import java.util.List;

/** yieldAll of generators and iterators that somebody else has written. */
final class ToForeign {
  private ToForeign() {}

  /** An iterator that is told when it is left early. */
  private static final class Closeable implements Iterator<String>, AutoCloseable {
    private final Trace trace;
    private final Iterator<String> elements = List.of("a", "b").iterator();
    private final boolean fails;

    Closeable(Trace trace, boolean fails) {
      this.trace = trace;
      this.fails = fails;
    }

    @Override
    public boolean hasNext() {
      return elements.hasNext();
    }

    @Override
    public String next() {
      return elements.next();
    }

    @Override
    public void close() {
      trace.log("iterator closed");
      if (fails) {
        throw new Failure("close");
      }
    }
  }

  private static Iterator<String> closeable(Trace t, boolean fails) {
    return new Closeable(t, fails);
  }

  @Resumable
  static String elements(Yield<String> gen, Trace t) {
    gen.yield("before");
    String result = gen.yieldAll(new Foreign<>(DelegatesWeft.letters(t)));
    gen.yield("after " + result);
    return result;
  }

  @Resumable
  static int sends(Exchange<Integer, Integer> gen, Trace t) {
    int sum = gen.yieldAll(new Foreign<>(DelegatesWeft.adder(t)));
    Integer sent = gen.yield(sum);
    return sent == null ? sum : sent;
  }

  @Resumable
  static String failuresAndFinally(Exchange<String, String> gen, Trace t) {
    try {
      return gen.yieldAll(new Foreign<>(DelegatesWeft.stubborn(t)));
    } catch (Failure e) {
      return gen.yield("caught " + e.getMessage());
    } finally {
      gen.yieldAll(List.of("finally"));
    }
  }

  @Resumable
  static void ignoresExit(Yield<String> gen, Trace t) {
    gen.yieldAll(new Foreign<>(DelegatesWeft.ignoresExit(t)));
    gen.yield("after");
  }

  @Resumable
  static String answersExit(Yield<String> gen, Trace t) {
    return gen.yieldAll(new Foreign<>(DelegatesWeft.answersExitByReturning(t)));
  }

  @Resumable
  static void failsAtOnce(Yield<String> gen, Trace t) {
    try {
      gen.yieldAll(new Foreign<>(DelegatesWeft.failsAtOnce(t)));
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage());
    }
  }

  /** A machine behind a foreign generator behind a machine. */
  @Resumable
  static String layers(Exchange<String, String> gen, Trace t, int depth) {
    return depth == 0
        ? gen.yieldAll(DelegatesWeft.stubborn(t))
        : gen.yieldAll(new Foreign<>(ToForeignWeft.layers(t, depth - 1)));
  }

  @Resumable
  static void closeableIterator(Yield<String> gen, Trace t) {
    gen.yieldAll(closeable(t, false));
    gen.yield("end");
  }

  @Resumable
  static void closeableIteratorWhoseCloseFails(Yield<String> gen, Trace t) {
    try {
      gen.yieldAll(closeable(t, true));
    } finally {
      t.log("finally");
    }
    gen.yield("end");
  }
}
