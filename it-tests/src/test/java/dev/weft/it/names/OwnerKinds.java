package dev.weft.it.names;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.function.Function;
import java.util.function.Supplier;

/** Names in owners of every kind: what they declare, inherit, and share with the machine. */
@SuppressWarnings("unchecked") // is part of the point
final class OwnerKinds {
  private OwnerKinds() {}

  interface Described {
    default String describe() {
      return "described";
    }
  }

  /** Calls what an interface implements. */
  static class Implementing implements Described {
    @Override
    public String describe() {
      return "implementing";
    }

    @Resumable
    void interfaceSuper(Yield<Object> gen, Trace t) {
      gen.yield(describe() + Described.super.describe());
      Supplier<String> reference = Described.super::describe;
      gen.yield(reference.get());
    }
  }

  static class Hidden {
    int h = 4;
  }

  /** Generic, with inner classes, and with a class called like the machine's own. */
  static class Outer<T> implements Described {
    private final int h = 2;
    private T v;

    static Outer<String> sample() {
      return new Outer<>();
    }

    class Member<M> {
      private final M x;

      Member(M x) {
        this.x = x;
      }

      M get() {
        return x;
      }
    }

    @Resumable
    void anonymousAndLocal(Yield<Object> gen, Trace t) {
      Described anonymous =
          new Described() {
            @Override
            public String describe() {
              return "anonymous " + Described.super.describe() + h;
            }
          };
      gen.yield(anonymous.describe());
      gen.yield(new Hidden().h + h);
      class Hidden {
        int z = 9 + h;
      }
      gen.yield(new Hidden().z + new Member<>("m").x.length());
      gen.yield(new Member<Integer>(3).get() + 1);
      gen.yield(v == null);
      Supplier<Member<String>> make = () -> new Member<>("k");
      gen.yield(make.get().get());
      Function<String, Member<String>> create = Member::new;
      gen.yield(create.apply("z").get());
    }

    class Inner<U> {
      private U u;

      class Innermost {
        static Outer<String>.Inner<String>.Innermost sample() {
          return Outer.sample().new Inner<String>().new Innermost();
        }

        @Resumable
        void deep(Yield<Object> gen, Trace t) {
          gen.yield(u == null);
          gen.yield(v == null && h == 2);
          T outer = v;
          U inner = u;
          gen.yield(outer == inner);
        }
      }
    }
  }

  /** Has members called like those of machines. */
  static class LikeMachines {
    private int self = 1;
    int input = 2;
    int thrown_ = 3;
    private int this_ = 4;

    private int resume(int state) {
      return state;
    }

    Object fresh() {
      return "fresh";
    }

    private int handler(int x) {
      return x;
    }

    Object delegate(int a, Object b) {
      return b;
    }

    private Object each(Object o) {
      return o;
    }

    Object start() {
      return "start";
    }

    int caught(int a) {
      return a;
    }

    @Resumable
    void own(Yield<Object> gen, Trace t) {
      gen.yield(self + input + thrown_ + this_);
      gen.yield(resume(1) + handler(2) + caught(3));
      gen.yield(fresh() + "" + delegate(1, "x") + each("e") + start());
      self++;
      gen.yield(this.self);
    }
  }

  enum Constants {
    A {
      @Override
      String text() {
        return "a" + super.text() + p();
      }
    },
    B;

    private static int n = 3;
    private String p;

    String p() {
      return p;
    }

    String text() {
      return "s";
    }

    @Resumable
    void selects(Yield<Object> gen, Trace t) {
      p = name();
      gen.yield(p + text() + n);
      switch (this) {
        case A:
          gen.yield("A!");
          break;
        default:
          gen.yield(B.text() + A.ordinal());
      }
    }
  }

  record Components(int state, String input) {
    private static int created;

    Components {
      created++;
    }

    private Components(int state) {
      this(state, "x");
    }

    static Components sample() {
      return new Components(1, "i");
    }

    @Resumable
    void components(Yield<Object> gen, Trace t) {
      created = 0;
      gen.yield(state + input + state() + input());
      gen.yield(new Components(5).input + new Components(6).state());
      Function<Integer, Components> create = Components::new;
      gen.yield(create.apply(4));
      gen.yield(equals(new Components(1, "i")));
      gen.yield(created);
    }
  }
}
