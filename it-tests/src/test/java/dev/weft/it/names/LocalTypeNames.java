package dev.weft.it.names;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.*;
import java.util.function.*;

/** Names of types that the body declares, constants it names, annotations on its locals. */
@SuppressWarnings("cast") // is part of the point
class LocalTypeNames {
  static final int LIMIT = 3;

  static class Lim {
    static final int TOP = 4;
    static final String S = "s";
  }

  @Resumable
  static void localNames(Yield<Object> gen, Trace t) {
    record pair(int a, int b) {}
    class größe {
      int x = 1;
    }
    class _Foo {
      int y = 2;
    }
    class $Foo {
      int z = 3;
    }
    pair p = new pair(1, 2);
    größe g = new größe();
    _Foo f = new _Foo();
    $Foo d = new $Foo();
    gen.yield(p);
    gen.yield(g.x + f.y + d.z);
    pair[] ps = {p, new pair(3, 4)};
    for (pair q : ps) gen.yield(q.a());
    gen.yield(p.b() + g.x);
  }

  @Resumable
  static void localHidesTypes(Yield<Object> gen, Trace t) {
    List<String> before = new ArrayList<>(List.of("before"));
    gen.yield(before);
    {
      record List(int a) {}
      record String(int b) {}
      class Object {
        public java.lang.String toString() {
          return "local object";
        }
      }
      enum Throwable {
        A
      }
      interface Typed {}
      class Integer implements Typed {
        public java.lang.String toString() {
          return "local integer";
        }
      }
      List l = new List(1);
      java.util.List<java.lang.String> x = java.util.List.of("x");
      gen.yield(l);
      gen.yield(x);
      gen.yield(new String(2));
      gen.yield(new Object().toString());
      gen.yield(Throwable.A);
      gen.yield(new Integer().toString() + l + x);
    }
    List<Integer> after = new ArrayList<>();
    after.add(1);
    gen.yield(after);
    Object o = before;
    try {
      gen.yield(o);
      throw new IllegalStateException("x");
    } catch (RuntimeException e) {
      gen.yield(e.getMessage() + o);
    }
    class Iterator {
      public String toString() {
        return "it";
      }
    }
    for (String s : before) {
      gen.yield(s + new Iterator());
    }
    java.util.Iterator<String> i = before.iterator();
    gen.yield(i.next());
  }

  @Resumable
  static void constants(Yield<Object> gen, Trace t) {
    final java.lang.String a = "a";
    final int top = Lim.TOP;
    final int lim = LIMIT + LocalTypeNames.LIMIT;
    final String cast = (String) "c" + Lim.S;
    final byte b = 5;
    for (String s : new String[] {"a", "cs", "q"}) {
      switch (s) {
        case a:
          gen.yield("A");
          break;
        case cast:
          gen.yield("CAST");
          break;
        default:
          gen.yield("none");
      }
    }
    for (int i = 3; i < 8; i++) {
      switch (i) {
        case top -> gen.yield("top");
        case lim -> gen.yield("lim");
        case b -> gen.yield("b");
        case LIMIT -> gen.yield("LIMIT");
        default -> gen.yield("none");
      }
    }
    byte narrow = top;
    gen.yield(narrow);
    while (top == 4) {
      gen.yield("loop");
      break;
    }
  }

  @Resumable
  static <String, List> void typeParameters(Yield<Object> gen, Trace t, String s, List l) {
    String x = s;
    gen.yield(x);
    List y = l;
    java.util.List<String> z = java.util.List.of(x);
    gen.yield(z.get(0));
    gen.yield(y == l);
    gen.yield(z.size() + "q");
  }

  @Resumable
  static void labels(Yield<Object> gen, Trace t) {
    int gen2 = 0;
    gen:
    for (int t2 = 0; t2 < 2; t2++) {
      t:
      while (true) {
        gen2++;
        gen.yield(gen2);
        if (gen2 < 3) continue t;
        if (gen2 == 5) break gen;
        break t;
      }
    }
    t.log("x" + gen2);
    state:
    do {
      gen.yield("s");
      if (gen2++ > 0) break state;
    } while (true);
    gen.yield("end");
  }

  @Resumable
  static void annotated(Yield<Object> gen, Trace t) {
    @SuppressWarnings("unchecked")
    List<String> l = (List<String>) (List<?>) new ArrayList<String>(List.of("a"));
    @Mark("d")
    final int d = 3;
    @Mark("x")
    String m = "m";
    @Use String u = "u";
    List<@Use String> lu = new ArrayList<@Use String>();
    final Object captured =
        new Object() {
          @Mark(Lim.S)
          @Override
          public String toString() {
            @Mark({"a", Lim.S})
            String q = m + d;
            return q;
          }
        };
    gen.yield(captured.toString());
    for (@Mark("y") final String s : l) {
      gen.yield(s);
      Runnable r = () -> t.log(s);
      r.run();
    }
    try (@Mark("z")
        final AutoCloseable c = () -> t.log("closed")) {
      gen.yield("in" + (c == null));
    } catch (
        @Mark("e")
        final Exception e) {
      gen.yield(e);
    }
    lu.add(u);
    gen.yield(lu.get(0) + m + d);
    Object o = "pattern";
    if (o instanceof @Mark("p") final String ps) {
      gen.yield(ps);
      gen.yield(ps + d);
    }
    String @Use [] arr = new @Use String @Use [] {"arr"};
    gen.yield(arr[0]);
    Object w = (@Use String) o;
    gen.yield(w + arr[0]);
  }

  @interface Mark {
    String[] value();
  }

  @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
  @interface Use {}
}
