package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Inner classes of a generic class: named simply, each is one of the class as it is here. */
@SuppressWarnings("unchecked") // is part of the point
class GenericInner<T> {
  private final T value;

  GenericInner(T value) {
    this.value = value;
  }

  static GenericInner<String> sample() {
    return new GenericInner<>("sample");
  }

  /** Has no parameter of its own. */
  class Plain {
    private T seen = value;

    T get() {
      return seen;
    }

    /** An inner class of it. */
    class Deep {
      T deep() {
        return seen;
      }
    }
  }

  /** Has one. */
  class Member<M> {
    private final M own;

    Member(M own) {
      this.own = own;
    }

    M get() {
      return own;
    }

    T outer() {
      return value;
    }
  }

  /** Has one of the same name. */
  class Same<T> {
    private T x;
    private T y;

    private Same(T x) {
      this.x = x;
      this.y = x;
    }

    private <T2> T2 pick(T ignored, T2 second) {
      return second;
    }

    private <T> T hide(T other) {
      return other;
    }
  }

  private <T> T method(T other) {
    return other;
  }

  @Resumable
  void simple(AsyncYield<Object> gen, Trace t) {
    Supplier<Member<String>> make = () -> new Member<>("k");
    gen.yield(make.get().get().length());
    Plain plain = new Plain();
    T seen = plain.get();
    gen.yield(seen);
    List<Plain> plains = new ArrayList<>();
    plains.add(gen.await(t.later("plain", plain)));
    T first = plains.get(0).get();
    gen.yield(first == value);
    Supplier<Plain> other =
        () -> {
          List<Plain> list = new ArrayList<>(plains);
          Plain last = list.get(0);
          return last;
        };
    T fromOther = other.get().get();
    gen.yield(fromOther);
  }

  @Resumable
  void raw(Yield<Object> gen, Trace t) {
    gen.yield(Plain.class.getSimpleName() + Member.class.getSimpleName());
    GenericInner<Integer> other = new GenericInner<>(7);
    GenericInner<Integer>.Plain explicit = other.new Plain();
    Integer seen = explicit.get();
    gen.yield(seen);
    Function<Plain, T> get = Plain::get;
    gen.yield(get.apply(new Plain()));
    Plain.Deep deep = new Plain().new Deep();
    T found = deep.deep();
    gen.yield(found);
  }

  @Resumable
  void references(Yield<Object> gen, Trace t) {
    Function<String, Member<String>> create = Member::new;
    Member<String> made = create.apply("made");
    T outer = made.outer();
    gen.yield(made.get() + outer + made.own);
    Supplier<Plain> plain = Plain::new;
    gen.yield(plain.get().seen);
  }

  @Resumable
  void sameName(Yield<Object> gen, Trace t) {
    Same<Integer> same = new Same<>(3);
    gen.yield(same.x + 1);
    same.x += 2;
    gen.yield(same.x++ + same.y);
    gen.yield(same.x);
    gen.yield(same.pick(1, "second").length());
    gen.yield(same.hide("hidden").length());
    gen.yield(method(4) + 1);
    Function<Integer, Same<Integer>> create = Same::new;
    gen.yield(create.apply(8).y);
  }

  @Resumable
  <T> void ownName(Yield<Object> gen, Trace t) {
    List<T> none = new ArrayList<>();
    gen.yield(none.size());
    Same<Integer> same = new Same<>(5);
    gen.yield(same.x + same.hide(1) + method(2));
    gen.yield(value);
  }

  /** An heir: the inherited inner classes are those of its superclass. */
  static class Heir extends GenericInner<Long> {
    Heir() {
      super(40L);
    }

    @Resumable
    void inherited(Yield<Object> gen, Trace t) {
      Plain plain = new Plain();
      gen.yield(plain.get() + 2);
      Supplier<Member<String>> make = () -> new Member<>("heir");
      Member<String> made = make.get();
      gen.yield(made.outer() + made.get());
    }
  }
}
