package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;

/** Private fields of every type, under every operator. */
@SuppressWarnings("lossy-conversions") // that of compound assignment is part of the point
final class PrivateFields {
  private static final List<String> SHARED = new ArrayList<>();
  private static long counter;

  private byte b = 127;
  private short s = 1;
  private char c = 'a';
  private float f = 1.5f;
  private double d = 2.5;
  private boolean z = true;
  private Integer boxed = 5;
  private volatile int seen = 1;
  private int[][] grid = {{1, 2}, {3}};
  private final List<String> names = new ArrayList<>();
  private PrivateFields other;

  private PrivateFields() {}

  @Resumable
  void increments(Yield<Object> gen, Trace t) {
    gen.yield(b++);
    gen.yield(b);
    gen.yield(++s);
    gen.yield(c++);
    gen.yield(--f);
    gen.yield(d--);
    gen.yield(boxed++);
    gen.yield(++boxed);
    gen.yield(c + s + b + f + d + boxed);
  }

  @Resumable
  void compounds(Yield<Object> gen, Trace t) {
    b += 300;
    s *= 2.6;
    c += 1;
    f %= 1;
    d /= 2;
    z &= false;
    boxed += 10;
    seen <<= 3;
    gen.yield(b + " " + s + " " + c + " " + f + " " + d + " " + z + " " + boxed + " " + seen);
    z |= true;
    z ^= true;
    seen >>>= 1;
    seen |= 1;
    boxed -= seen;
    gen.yield(z + " " + seen + " " + boxed);
    gen.yield(b -= 1);
    gen.yield(c = 'z');
  }

  @Resumable
  void throughOthers(AsyncYield<Object> gen, Trace t) {
    other = new PrivateFields();
    other.other = this;
    other.seen = 10;
    gen.yield(other.seen++ + this.other.seen);
    gen.await(t.later("x", 0));
    other.other.other.boxed += 2;
    gen.yield(other.boxed);
    other.grid[0][1] += other.grid[1][0]++;
    gen.yield(other.grid[0][1] + other.grid[1][0]);
    PrivateFields kept = other;
    other = null;
    try {
      other.seen++;
    } catch (NullPointerException e) {
      gen.yield("null " + kept.seen);
    }
  }

  @Resumable
  void collections(Yield<Object> gen, Trace t) {
    SHARED.clear();
    SHARED.add("a");
    names.addAll(SHARED);
    gen.yield(names.size());
    for (String name : names) {
      gen.yield(name);
    }
    for (int[] row : grid) {
      gen.yield(row.length);
    }
    grid = new int[][] {{9}};
    gen.yield(grid[0][0]);
    counter = SHARED.size();
    counter += counter++ + ++counter;
    gen.yield(counter);
  }
}
