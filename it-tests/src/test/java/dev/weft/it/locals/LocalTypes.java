package dev.weft.it.locals;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

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
}
