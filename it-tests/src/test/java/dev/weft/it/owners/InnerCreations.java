package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.*;
import java.util.function.*;

/** New instances of inner classes, and classes of the body that extend them. */
class InnerCreations {
  private String name = "outer";

  class In {
    String n = "In" + name;

    In() {}

    In(int i) {
      n += i;
    }

    @Override
    public String toString() {
      return n;
    }
  }

  class PrivIn {
    private String n = "PrivIn" + name;

    private PrivIn() {}

    private PrivIn(int i) {
      n += i;
    }
  }

  class GenIn<T> {
    T t;

    GenIn(T t) {
      this.t = t;
    }

    public String toString() {
      return "" + t + name;
    }
  }

  static class Nest {
    private Nest() {}

    private Nest(int i) {}

    public String toString() {
      return "Nest";
    }
  }

  @Resumable
  void creations(Yield<Object> gen, Trace t) {
    gen.yield(new In());
    gen.yield(new In(2));
    gen.yield(this.new In(3));
    gen.yield(new GenIn<String>("g"));
    gen.yield(new GenIn<>("h"));
    gen.yield(new InnerCreations.In());
    gen.yield(new InnerCreations().new In());
    gen.yield(new InnerCreations().new GenIn<>(5));
    InnerCreations other = new InnerCreations();
    other.name = "other";
    gen.yield(other.new In(4));
    gen.yield(new Nest());
  }

  @Resumable
  void privateCreations(Yield<Object> gen, Trace t) {
    gen.yield(new PrivIn().n);
    gen.yield(new PrivIn(1).n);
    gen.yield(this.new PrivIn(2).n);
    InnerCreations other = new InnerCreations();
    other.name = "other";
    gen.yield(other.new PrivIn(4).n);
    Supplier<PrivIn> p = PrivIn::new;
    gen.yield(p.get().n);
  }

  @Resumable
  void anonymous(Yield<Object> gen, Trace t) {
    gen.yield(
        new In() {
          @Override
          public String toString() {
            return "anon " + n + name;
          }
        });
    gen.yield(
        new In(7) {
          @Override
          public String toString() {
            return "anon " + n + name + new In(8);
          }
        });
    gen.yield(
        new GenIn<String>("x") {
          @Override
          public String toString() {
            return "anon " + super.toString();
          }
        });
    gen.yield(
        this.new In() {
          @Override
          public String toString() {
            return "anon2 " + super.toString();
          }
        });
    gen.yield(
        new InnerCreations().new In() {
          @Override
          public String toString() {
            return "anon3 " + super.toString();
          }
        });
  }

  @Resumable
  void inside(Yield<Object> gen, Trace t) {
    Supplier<In> s = () -> new In(1);
    gen.yield(s.get());
    Supplier<In> r = In::new;
    gen.yield(r.get());
    Function<Integer, In> r1 = In::new;
    gen.yield(r1.apply(6));
    Object o =
        new Object() {
          @Override
          public String toString() {
            return "" + new In(5) + InnerCreations.this.new In(6) + new GenIn<>(1);
          }
        };
    gen.yield(o.toString());
    class L {
      In in = new In(9);

      In other() {
        return new In() {
          @Override
          public String toString() {
            return "deep" + name;
          }
        };
      }
    }
    gen.yield(new L().in);
    gen.yield(new L().other());
  }

  @Resumable
  void localExtendsInner(Yield<Object> gen, Trace t) {
    class L extends In {
      @Override
      public String toString() {
        return "L" + super.toString();
      }
    }
    gen.yield(new L());
    class M extends In {
      M(int i) {
        super(i);
      }

      M() {
        this(3);
      }

      @Override
      public String toString() {
        return "M" + super.toString();
      }
    }
    gen.yield(new M());
    gen.yield(new M(4));
    class G extends GenIn<String> {
      G() {
        InnerCreations.this.super("q");
      }
    }
    gen.yield(new G());
  }

  class Deep {
    String name = "deep";

    class Deeper {
      String own = "deeper";

      static Deeper sample() {
        return sampleD();
      }

      @Resumable
      void qualified(Yield<Object> gen, Trace t) {
        gen.yield(InnerCreations.Deep.this.name);
        gen.yield(
            InnerCreations.this.name
                + Deep.this.name
                + Deeper.this.own
                + InnerCreations.Deep.Deeper.this.own);
        gen.yield(new In());
        gen.yield(new Deeper().own);
        gen.yield(new Deep().name);
        InnerCreations.Deep.this.name = "changed";
        gen.yield(name + dev.weft.it.owners.InnerCreations.this.name);
        gen.yield(Deep.super.hashCode() == Deep.this.hashCode());
        Supplier<String> s = InnerCreations.Deep.super::toString;
        gen.yield(s.get().contains("Deep"));
      }
    }
  }

  private static InnerCreations none() {
    return null;
  }

  @Resumable
  static void ofNullBeforeArguments(AsyncYield<Object> gen, Trace t) {
    InnerCreations some = new InnerCreations();
    gen.yield(some.new In(gen.await(t.later(1))).n);
    try {
      gen.yield(none().new In(gen.await(t.later(2))).n);
    } catch (NullPointerException e) {
      gen.yield("null");
    }
    try {
      gen.yield(none().new In(gen.await(t.later(3))) {}.n);
    } catch (NullPointerException e) {
      gen.yield("null again");
    }
    try {
      gen.yield(none().new PrivIn(gen.await(t.later(4))).n);
    } catch (NullPointerException e) {
      gen.yield("null for a private one");
    }
  }

  static Deep.Deeper sampleD() {
    return new InnerCreations().new Deep().new Deeper();
  }
}
