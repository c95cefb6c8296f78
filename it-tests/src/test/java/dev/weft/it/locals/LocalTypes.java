package dev.weft.it.locals;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Logged;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Classes, records, enums and interfaces declared in a body. */
final class LocalTypes {
  private LocalTypes() {}

  @Resumable
  static void localRecordsAndClasses(Yield<Object> gen, Trace t) {
    record Point(int x, int y) {
      int sum() {
        return x + y;
      }
    }
    enum Side {
      LEFT,
      RIGHT
    }
    interface Shape {
      String name();
    }
    class Named implements Shape {
      @Override
      public String name() {
        return "named";
      }
    }
    Point p = new Point(1, 2);
    gen.yield(p.sum());
    Side side = Side.valueOf("RIGHT");
    gen.yield(side.name());
    Shape shape = new Named();
    gen.yield(shape.name() + p.x());
    t.log(p + " " + side);
  }

  @Resumable
  static void localClassInBlock(Yield<Integer> gen, Trace t) {
    for (int i = 0; i < 2; i++) {
      final int base = i * 10;
      class Counter {
        private int count = base;

        int next() {
          return count++;
        }
      }
      Counter counter = new Counter();
      gen.yield(counter.next());
      gen.yield(counter.next());
    }
  }

  @Resumable
  static void instantiatedInLaterStates(AsyncYield<Object> gen, Trace t) {
    String captured = t.note("captured", "c");
    class Later {
      private final int number;

      Later(int number) {
        this.number = number;
      }

      @Override
      public String toString() {
        return captured + number;
      }

      Later next() {
        return new Later(number + 1);
      }
    }
    gen.yield("before");
    Later one = new Later(1);
    gen.yield(one.toString());
    gen.await(t.later("x", 0));
    for (Later later = one.next(); later.number < 4; later = later.next()) {
      gen.yield(later.toString());
    }
    List<Later> list = List.of(new Later(10), one);
    gen.yield(list.size());
    for (Later later : list) {
      gen.yield(later.number);
    }
  }

  @Resumable
  static void recordsAsState(Yield<Object> gen, Trace t) {
    record State(int step, List<String> path) {
      State next() {
        return new State(step + 1, List.of("step " + step));
      }
    }
    State state = new State(0, List.of());
    while (state.step() < 3) {
      gen.yield(state.toString());
      state = state.next();
    }
    gen.yield(state.path().get(0));
  }

  @Resumable
  static void constantInLocalClass(Yield<Integer> gen, Trace t, int n) {
    class First {
      static final int TWO = 2;
    }
    final int k = First.TWO * 10;
    class Scaled {
      int of(int x) {
        return k * x + n;
      }
    }
    gen.yield(new Scaled().of(1));
    gen.yield(k);
  }

  @Resumable
  static void localTypeHidesAnother(Yield<Object> gen, Trace t) {
    Logged<Integer> outer = new Logged<>(t, List.of(1, 2));
    for (int each : outer) {
      gen.yield(each);
    }
    record Logged(String text) {}
    gen.yield(new Logged("local"));
    for (int each : outer) {
      gen.yield(each);
    }
    gen.yield(new Logged("again").text());
  }
}
