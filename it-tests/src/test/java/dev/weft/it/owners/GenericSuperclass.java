package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Fields of a generic superclass have the types that the class gives them (JLS 4.5.2). */
final class GenericSuperclass {
  private GenericSuperclass() {}

  static class Shelf<A> {
    A one;
    private A own;
    List<A> all = new ArrayList<>();
    A[] array;
    Function<A, String> shown;
    Box box = new Box();

    class Box {
      A content;
    }

    private <B extends A> B kept(B value) {
      one = value;
      return value;
    }

    static class Private extends Shelf<Integer> {
      @Resumable
      void ofPrivate(AsyncYield<Object> gen, Trace t) {
        super.own = 1;
        super.own += gen.await(t.later(2));
        gen.yield(super.own++ + gen.await(t.later(3)));
        gen.yield(super.own);
        gen.yield(super.kept(gen.await(t.later(4))) + super.<Integer>kept(5));
        Shelf<Integer> other = this;
        gen.yield(other.kept(gen.await(t.later(6))) + other.<Integer>kept(7) + one);
      }
    }
  }

  static final class Numbers extends Shelf<Integer> {
    @Resumable
    void unqualified(AsyncYield<Object> gen, Trace t) {
      one = 3;
      one += gen.await(t.later(4));
      gen.yield(one + gen.await(t.later(5)));
      all.add(gen.await(t.later(1)));
      array = new Integer[1];
      array[gen.await(t.later(0))] = 4;
      shown = x -> "k" + x;
      gen.yield(shown.apply(gen.await(t.later(0))) + array[0] + all);
      one = all.size() > 2 ? gen.await(t.later(1)) : 7;
      gen.yield(one);
    }

    @Resumable
    void inner(AsyncYield<Object> gen, Trace t) {
      box.content = gen.await(t.later(3));
      Numbers other = this;
      other.box.content += gen.await(t.later(1));
      gen.yield(box.content);
    }
  }
}
