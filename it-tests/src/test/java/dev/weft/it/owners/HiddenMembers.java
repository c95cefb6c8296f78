package dev.weft.it.owners;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.*;
import java.util.function.*;

/** Members that hide others, bridges that share a name, references to what source cannot reach. */
@SuppressWarnings("unchecked") // is part of the point
class HiddenMembers extends HiddenMembersBase {
  private String name = "own";
  private int x = 1;
  private int X = 2;
  private static int count = 10;

  private static String make(int i) {
    return "HiddenMembers" + i;
  }

  private String getName(HiddenMembers other) {
    return "getName";
  }

  private String getX() {
    return "getX";
  }

  private static String newIn() {
    return "new";
  }

  private String superDescribe() {
    return "superDescribe";
  }

  private static class Node {}

  static class N {
    public String toString() {
      return "HiddenMembers.N";
    }
  }

  static String stat() {
    return "HiddenMembers.stat";
  }

  @Override
  String describe() {
    return "HiddenMembers";
  }

  private int a0 = 6, on = 7, thrown = 8;

  private int a0(int a0, int on) {
    return a0 + on + this.a0;
  }

  private static int Class = 3;

  static final class In {
    private static int count = 20;
    private int x = 5;

    private static String make(int i) {
      return "In" + i;
    }

    private String show() {
      return "In.show";
    }

    private String show(int i) {
      return "In.show" + i;
    }

    private In() {}

    private In(int i) {
      x = i;
    }

    private <T> In(List<T> l, T... ts) {
      x = l.size() + ts.length;
    }
  }

  static class Gen<T> {
    private T value;
    private static int count = 30;

    private Gen(T v) {
      value = v;
    }

    private T get() {
      return value;
    }

    private <U extends T> U put(U u) {
      value = u;
      return u;
    }
  }

  @Resumable
  void hides(Yield<Object> gen, Trace t) {
    gen.yield(name);
    gen.yield(super.name);
    gen.yield(((HiddenMembersBase) this).name);
    name += "!";
    super.name += "?";
    gen.yield(name + super.name);
    gen.yield(new N() + "" + stat() + describe() + super.describe());
    gen.yield(new HiddenMembersBase.N() + HiddenMembersBase.stat());
  }

  @Resumable
  void bridgeNames(Yield<Object> gen, Trace t) {
    count = 10;
    In.count = 20;
    Gen.count = 30;
    gen.yield(x + " " + X);
    x++;
    X += 5;
    gen.yield(x + " " + X);
    gen.yield(count + In.count + Gen.count);
    count++;
    In.count += 2;
    Gen.count--;
    gen.yield(count + " " + In.count + " " + Gen.count);
    gen.yield(make(1) + In.make(2));
    gen.yield(name + getName(this) + getX() + newIn() + superDescribe() + super.describe());
    gen.yield(a0(1, 2) + on + thrown + Class);
    gen.yield(new In().x + new In(4).x + new In(List.of(1, 2), 3, 4).x);
    gen.yield(new Gen<>("s").get().length());
    Gen<Number> g = new Gen<Number>(1);
    gen.yield(g.put(2.5).intValue() + g.value.intValue());
    g.value = 3L;
    gen.yield(g.get());
  }

  private In logged(Trace t) {
    t.log("made");
    return new In();
  }

  private static In none() {
    return null;
  }

  @Resumable
  void references(Yield<Object> gen, Trace t) {
    Supplier<String> s = logged(t)::show;
    Function<Integer, String> f = logged(t)::show;
    gen.yield("start");
    gen.yield(s.get() + s.get() + f.apply(1) + f.apply(2));
    Supplier<In> n = In::new;
    Function<Integer, In> n1 = In::new;
    gen.yield(n.get().x + n1.apply(8).x);
    Function<String, Gen<String>> n2 = Gen::new;
    gen.yield(n2.apply("q").value);
    Function<String, Gen<String>> n3 = Gen<String>::new;
    gen.yield(n3.apply("q").value);
    Function<In, String> u = In::show;
    gen.yield(u.apply(new In()));
    try {
      Supplier<String> nn = none()::show;
      gen.yield("unreached" + nn);
    } catch (NullPointerException e) {
      gen.yield("npe");
    }
    IntFunction<In[]> arr = In[]::new;
    gen.yield(arr.apply(3).length);
    IntFunction<String> mk = HiddenMembers::make;
    gen.yield(mk.apply(5));
  }
}

class HiddenMembersBase {
  String name = "base";

  static class N {
    public String toString() {
      return "HiddenMembersBase.N";
    }
  }

  static String stat() {
    return "HiddenMembersBase.stat";
  }

  String describe() {
    return "HiddenMembersBase";
  }
}
