package dev.weft.it.owners;

import dev.weft.Await;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;

/** Templates in nested and inner classes, and what they see of the classes around them. */
final class Nesting {
  private static String shared = "shared";
  private String name = "outer";

  private String greet(String whom) {
    return name + " greets " + whom;
  }

  private static String call(String x) {
    return "called " + x;
  }

  /** Sees static members only. */
  static final class Static {
    private final int depth = 1;

    @Resumable
    static void staticMethod(Yield<String> gen, Trace t) {
      shared = "fresh";
      gen.yield(shared);
      shared += "!";
      gen.yield(call(shared));
    }

    @Resumable
    void instanceMethod(Yield<String> gen, Trace t) {
      gen.yield(depth + call("x"));
      gen.yield(new Nesting().greet("nobody"));
    }

    /** Deeper. */
    static final class Deeper {
      /** As deep as it goes. */
      static final class Deepest {
        @Resumable
        static int counts(Yield<Integer> gen, Trace t) {
          gen.yield(new Static().depth);
          gen.yield(new Nesting().name.length());
          return 3;
        }
      }
    }
  }

  /** Sees everything of its outer instance. */
  final class Inner {
    private final String name = "inner";

    static Inner sample() {
      return new Nesting().new Inner();
    }

    @Resumable
    void outerMembers(Exchange<String, String> gen, Trace t) {
      gen.yield(name);
      gen.yield(Nesting.this.name);
      gen.yield(greet(this.name));
      Nesting.this.name = "renamed";
      String sent = gen.yield(Nesting.this.greet(name));
      t.log(call(sent) + shared.isEmpty());
    }

    /** An inner class of an inner class. */
    final class Innermost {
      private final String own = "innermost";

      static Innermost sample() {
        return Inner.sample().new Innermost();
      }

      @Resumable
      void throughTwo(Await async, Trace t) {
        t.log(own + Inner.this.name + Nesting.this.name);
        async.await(t.later("x", 0));
        t.log(greet(own));
        Nesting.this.name += "+";
        t.log(Nesting.this.name);
      }
    }
  }

  @Resumable
  void usesNested(Yield<String> gen, Trace t) {
    Inner inner = new Inner();
    gen.yield(inner.name);
    Inner.Innermost innermost = inner.new Innermost();
    gen.yield(innermost.own + this.new Inner().name);
    gen.yieldAll(Nesting_StaticWeft.staticMethod(t));
  }
}
