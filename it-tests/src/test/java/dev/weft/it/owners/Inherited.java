package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import dev.weft.it.owners.other.Base;
import java.util.function.Supplier;

/** Inherited and protected members, overriding, super and this. */
class Inherited extends Base {
  private final String own = "own";

  /** What overrides what. */
  static final class Sub extends Inherited {
    static Sub sample() {
      return new Sub();
    }

    @Override
    public String describe() {
      return "sub of " + super.describe();
    }

    @Resumable
    @Override
    void overridden(Yield<String> gen, Trace t) {
      gen.yield("sub");
      gen.yieldAll(InheritedWeft.viaThis(this, t));
      gen.yield(super.describe());
    }
  }

  @Override
  public String describe() {
    return "inherited";
  }

  @Resumable
  void protectedOfOtherPackage(Yield<String> gen, Trace t) {
    resetTouches();
    gen.yield(name);
    name = "changed";
    gen.yield(touch(t));
    this.name += "!";
    gen.yield(this.touch(t) + touches);
    touches += 5;
    gen.yield(name + ++touches);
  }

  @Resumable
  void superCalls(AsyncYield<String> gen, Trace t) {
    gen.yield(describe());
    gen.yield(super.describe());
    gen.await(t.later("x", 0));
    super.name = "by super";
    gen.yield(super.describe() + super.touch(t));
    gen.yield(super.toString().isEmpty() + own);
  }

  @Resumable
  void viaThis(Yield<String> gen, Trace t) {
    gen.yield(describe());
    gen.yield(this.describe());
    gen.yield(show(this, t));
  }

  @Resumable
  void overridden(Yield<String> gen, Trace t) {
    gen.yield("base");
  }

  private static String show(Inherited which, Trace t) {
    t.log("this passed on");
    return which.own + which.describe();
  }

  @Resumable
  void objectMethods(Yield<Object> gen, Trace t) {
    gen.yield(equals(this));
    gen.yield(this.hashCode() == hashCode());
    gen.yield(getClass().getSimpleName());
    gen.yield(toString().equals(this.toString()));
  }

  /** Calls what its outer instance overrides. */
  final class Inner {
    static Inner sample() {
      return new Inherited().new Inner();
    }

    @Resumable
    void outerSuper(Yield<String> gen, Trace t) {
      gen.yield(describe());
      gen.yield(Inherited.super.describe());
      gen.yield(Inherited.this.touch(t) + Inherited.super.touch(t));
      name = "by inner";
      gen.yield(Inherited.super.name + Inherited.this.own);
    }
  }

  @Resumable
  void referencesAndOthers(Yield<String> gen, Trace t) {
    Supplier<String> overridden = this::describe;
    gen.yield(overridden.get());
    Inherited other = new Inherited();
    other.name = "other";
    other.name += 1;
    gen.yield(other.touch(t) + other.name);
    Base anonymous =
        new Base() {
          @Override
          public String describe() {
            return "anonymous " + name + super.describe() + own;
          }
        };
    gen.yield(anonymous.describe());
  }
}
