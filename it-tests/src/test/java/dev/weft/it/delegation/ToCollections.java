package dev.weft.it.delegation;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Failure;
import dev.weft.it.kit.Logged;
import dev.weft.it.kit.Trace;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** yieldAll of an Iterable, an Iterator, a Stream. */
final class ToCollections {
  private ToCollections() {}

  @Resumable
  static void iterable(Yield<String> gen, Trace t) {
    gen.yieldAll(new Logged<>(t, List.of("a", "b")));
    t.log("after");
    gen.yieldAll(List.<String>of());
    gen.yield("end");
  }

  @Resumable
  static void iteratorPartlyUsed(Yield<Integer> gen, Trace t) {
    Iterator<Integer> iterator = List.of(1, 2, 3).iterator();
    t.log("skip " + iterator.next());
    gen.yieldAll(iterator);
    t.log("rest " + iterator.hasNext());
  }

  @Resumable
  static void streamIsClosedAtItsEnd(Yield<Integer> gen, Trace t) {
    gen.yieldAll(IntStream.range(0, 3).boxed().onClose(() -> t.log("stream closed")));
    gen.yield(100);
  }

  @Resumable
  static void streamFails(Yield<Integer> gen, Trace t) {
    try {
      gen.yieldAll(Stream.of(2, 1, 0).map(x -> 10 / x).onClose(() -> t.log("stream closed")));
    } catch (ArithmeticException e) {
      gen.yield(-1);
    }
  }

  @Resumable
  static void streamWhoseCloseFails(Yield<Integer> gen, Trace t) {
    gen.yieldAll(
        Stream.of(1)
            .onClose(
                () -> {
                  throw new Failure("close");
                }));
    gen.yield(2);
  }

  @Resumable
  static void sentAndRaisedMeanwhile(Exchange<String, String> gen, Trace t) {
    try {
      gen.yieldAll(List.of("a", "b", "c"));
    } catch (Failure e) {
      gen.yield("caught " + e.getMessage());
    }
    String sent = gen.yield("end");
    t.log("sent " + sent);
  }

  @Resumable
  static void fromAsynchronous(AsyncYield<Object> gen, Trace t) {
    gen.yieldAll(List.of(1, 2));
    gen.await(t.later("x", 0));
    gen.yieldAll(List.of("a").iterator());
    gen.yieldAll(Stream.of('c').onClose(() -> t.log("stream closed")));
  }

  @Resumable
  static void nullElements(Yield<String> gen, Trace t) {
    gen.yieldAll(java.util.Arrays.asList("a", null));
    gen.yieldAll(Stream.of((String) null));
  }

  @Resumable
  static void nullSources(Yield<String> gen, Trace t) {
    try {
      gen.yieldAll((Iterable<String>) null);
    } catch (NullPointerException e) {
      gen.yield("iterable");
    }
    try {
      gen.yieldAll((Stream<String>) null);
    } catch (NullPointerException e) {
      gen.yield("stream");
    }
    gen.yieldAll((Iterator<String>) null);
  }

  @Resumable
  static void iteratorThatFails(Yield<Integer> gen, Trace t) {
    Iterable<Integer> failing =
        () ->
            new Iterator<>() {
              private int calls;

              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Integer next() {
                if (calls == 2) {
                  throw new Failure("next");
                }
                return calls++;
              }
            };
    try {
      gen.yieldAll(failing);
    } catch (Failure e) {
      gen.yieldAll(List.of(-1, -2));
    }
  }
}
