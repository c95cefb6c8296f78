package dev.weft.it.newer;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;

/** Local classes whose constructors have statements before {@code super(...)} (JLS 8.8.7). */
final class Constructors {
  private final String prefix;

  Constructors() {
    this.prefix = "owner";
  }

  @Resumable
  static void prologue(Yield<String> gen, Trace t) {
    class Base {
      final String text;

      Base(String text) {
        t.log("base " + text + describe());
        this.text = text;
      }

      String describe() {
        return "base";
      }
    }
    class Derived extends Base {
      final int size;

      Derived(String given) {
        if (given.isEmpty()) {
          throw new IllegalArgumentException("empty");
        }
        String upper = given.toUpperCase();
        size = upper.length();
        super(upper);
        t.log("derived " + size);
      }

      Derived(int count) {
        var text = "x".repeat(count);
        this(text);
      }

      @Override
      String describe() {
        return "derived " + size;
      }
    }
    Base base = new Derived("abc");
    gen.yield(base.text);
    gen.yield(new Derived(2).describe());
    try {
      gen.yield(new Derived("").text);
    } catch (IllegalArgumentException e) {
      gen.yield(e.getMessage());
    }
  }

  @Resumable
  void captures(AsyncYield<Object> gen, Trace t, int n) {
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int factor = gen.await(t.later("factor" + i, i + n));
      class Scaled extends ArrayList<Integer> {
        private static final long serialVersionUID = 1;
        final int scale;

        Scaled(int value) {
          int product = value * factor;
          this.scale = factor;
          super(product);
          add(product);
          add(prefix.length());
        }
      }
      kept.add(new Scaled(10));
      gen.yield(kept.get(i));
      gen.yield(new Scaled(i).scale);
    }
    gen.yield(kept);
  }

  @Resumable
  static int records(Await async, Trace t) {
    record Range(int low, int high) {
      Range {
        if (low > high) {
          throw new IllegalArgumentException(low + " > " + high);
        }
      }

      Range(int high) {
        int low = Math.min(0, high);
        this(low, high);
      }
    }
    Range range = new Range(async.await(t.later("high", 3)));
    return switch (range) {
      case Range(int low, int high) when low == high -> 0;
      case Range(int low, int high) -> async.await(t.later("size", high - low));
    };
  }
}
