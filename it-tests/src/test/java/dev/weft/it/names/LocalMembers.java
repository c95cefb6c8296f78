package dev.weft.it.names;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.*;
import java.util.function.*;

/** Members of classes of the body: their own, inherited from one another, and implicit ones. */
final class LocalMembers {
  private int x = 100;
  private String name = "owner";

  int ordinal() {
    return 77;
  }

  String name() {
    return "ownerName";
  }

  String first() {
    return "ownerFirst";
  }

  @Override
  public String toString() {
    return "owner!";
  }

  @Override
  public int hashCode() {
    return 5;
  }

  @Resumable
  void localSuper(Yield<Object> gen, Trace t) {
    int y = 1;
    class A {
      int x = 3;
      int y = 4;

      String first() {
        return "A.first";
      }

      static class N {
        public String toString() {
          return "A.N";
        }
      }
    }
    class B extends A {
      Object get() {
        return x + y + first() + new N();
      }
    }
    gen.yield(new B().get());
    gen.yield(x + y);
    A an =
        new A() {
          @Override
          String first() {
            return x + "anon" + y;
          }
        };
    gen.yield(an.first());
  }

  @Resumable
  void objectMethods(Yield<Object> gen, Trace t) {
    class L {
      @Override
      public int hashCode() {
        return 42;
      }

      String s() {
        return "" + hashCode() + getClass().getSimpleName() + equals(this);
      }
    }
    gen.yield(new L().s());
    interface I {
      default String d() {
        return "" + (hashCode() > 41);
      }
    }
    class M implements I {
      @Override
      public int hashCode() {
        return 43;
      }
    }
    gen.yield(new M().d());
    record R(int first, String name) {
      String both() {
        return first() + name() + hashCode() * 0 + toString();
      }
    }
    gen.yield(new R(1, "n").both());
    enum E {
      ONE,
      TWO;

      String s() {
        return name() + ordinal() + values().length + valueOf("ONE") + (compareTo(ONE) > 0);
      }
    }
    gen.yield(E.TWO.s());
    gen.yield(name() + ordinal() + first());
  }

  @Resumable
  void memberClassOfLocal(Yield<Object> gen, Trace t) {
    int k = 3;
    class Counter {
      int n = k;
    }
    gen.yield(new Counter().n);
    class Holder {
      Counter c = new Counter();

      class Counter {
        int n = 9;
      }

      int get() {
        return c.n;
      }
    }
    gen.yield(new Holder().get());
    class V<Counter> {
      Counter c;

      V(Counter c) {
        this.c = c;
      }

      Counter get() {
        return c;
      }
    }
    gen.yield(new V<String>("v").get());
    gen.yield(new Counter().n + 1);
  }

  static class Super {
    String self = "superself";
    int state = 8;

    class Entry {
      public String toString() {
        return "Super.Entry";
      }
    }

    class List {
      public String toString() {
        return "Super.List";
      }
    }

    String input = "in";
  }

  @Resumable
  void anonymousHidesSelf(Yield<Object> gen, Trace t) {
    int state_2 = 4;
    Super s =
        new Super() {
          @Override
          public String toString() {
            name = name + "+";
            return name
                + self
                + state
                + first()
                + new Entry()
                + new List()
                + java.util.List.of(1)
                + java.util.Map.Entry.comparingByKey().getClass().isSynthetic()
                + state_2;
          }
        };
    gen.yield(s.toString());
    gen.yield(name);
  }

  @Resumable
  void lambdas(Yield<Object> gen, Trace t) {
    {
      int a = 1;
      gen.yield(a);
      gen.yield(a + 1);
    }
    Function<Integer, Integer> f =
        a -> {
          int b = a;
          return b + x;
        };
    int b = 5;
    gen.yield(f.apply(b));
    gen.yield(b);
    BiFunction<Integer, Integer, Integer> g = (x, input) -> x + input + this.x;
    gen.yield(g.apply(1, b));
    Supplier<Object> s =
        () -> {
          class Q {
            int x = 1;

            int sum() {
              return x + LocalMembers.this.x + b;
            }
          }
          return new Q().sum();
        };
    gen.yield(s.get());
  }

  @Resumable
  void superRefs(Yield<Object> gen, Trace t) {
    Supplier<Object> s = super::toString;
    gen.yield(s.get().toString().contains("@5"));
    Supplier<Object> s2 = LocalMembers.super::toString;
    gen.yield(s2.get().toString().startsWith("dev.weft.it.names"));
    gen.yield(LocalMembers.super.hashCode() == hashCode());
    Supplier<Object> s3 = this::toString;
    gen.yield(s3.get());
    Supplier<Object> s4 = LocalMembers.this::toString;
    gen.yield(s4.get());
  }
}
