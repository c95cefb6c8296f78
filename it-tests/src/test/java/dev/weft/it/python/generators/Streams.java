package dev.weft.it.python.generators;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.Iterator;

/** The endless streams that the sieve and the Hamming numbers are put together of. */
final class Streams {
  private Streams() {}

  @Resumable
  static void integersFrom(Yield<Integer> gen, Trace t, int first) {
    int i = first;
    while (true) {
      gen.yield(i++);
    }
  }

  @Resumable
  static void withoutMultiples(Yield<Integer> gen, int of, Iterator<Integer> integers) {
    while (integers.hasNext()) {
      int i = integers.next();
      if (i % of != 0) {
        gen.yield(i);
      }
    }
  }

  @Resumable
  static void sieve(Yield<Integer> gen, Iterator<Integer> integers) {
    int prime = integers.next();
    gen.yield(prime);
    gen.yieldAll(StreamsWeft.sieve(StreamsWeft.withoutMultiples(prime, integers)));
  }

  @Resumable
  static void sieveByLoops(Yield<Integer> gen, Iterator<Integer> integers) {
    int prime = integers.next();
    gen.yield(prime);
    for (int p : StreamsWeft.sieveByLoops(StreamsWeft.withoutMultiples(prime, integers))) {
      gen.yield(p);
    }
  }

  @Resumable
  static void times(Yield<Integer> gen, int factor, Iterator<Integer> integers) {
    while (integers.hasNext()) {
      gen.yield(factor * integers.next());
    }
  }

  @Resumable
  static void merge(Yield<Integer> gen, Iterator<Integer> left, Iterator<Integer> right) {
    int l = left.next();
    int r = right.next();
    while (true) {
      gen.yield(Math.min(l, r));
      int least = Math.min(l, r);
      if (l == least) {
        l = left.next();
      }
      if (r == least) {
        r = right.next();
      }
    }
  }

  @Resumable
  static void sums(Yield<Integer> gen, Iterator<Integer> left, Iterator<Integer> right) {
    while (true) {
      gen.yield(left.next() + right.next());
    }
  }

  @Resumable
  static void tail(Yield<Integer> gen, Iterator<Integer> integers) {
    integers.next();
    gen.yieldAll(integers);
  }
}
