package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.function.Function;
import java.util.function.Supplier;

/** Inner classes that the owner inherits: created by reference, and extended by the body. */
final class InheritedInner {
  private InheritedInner() {}

  static class Parent {
    int size = 40;

    class Inner {
      final int more;

      Inner() {
        this(0);
      }

      Inner(int more) {
        this.more = more;
      }

      int value() {
        return size + more;
      }
    }
  }

  static final class Child extends Parent {
    private Child with(int newSize) {
      size = newSize;
      return this;
    }

    @Resumable
    void byReference(AsyncYield<Object> gen, Trace t) {
      Supplier<Inner> plain = Inner::new;
      gen.yield(plain.get().value() + gen.await(t.later(1)));
      Function<Integer, Inner> one = Inner::new;
      gen.yield(one.apply(gen.await(t.later(2))).value());
    }

    @Resumable
    void extended(AsyncYield<Object> gen, Trace t) {
      class Implicit extends Inner {
        @Override
        int value() {
          return super.value() + size;
        }
      }
      class Qualified extends Inner {
        Qualified(Child around, int more) {
          around.super(more);
        }
      }
      gen.yield(new Implicit().value() + gen.await(t.later(1)));
      gen.yield(new Qualified(new Child().with(9), 3).value() - gen.await(t.later(2)));
      Parent.Inner other = new Child().with(5).new Inner();
      gen.yield(other.value() + gen.await(t.later(3)));
    }
  }
}
