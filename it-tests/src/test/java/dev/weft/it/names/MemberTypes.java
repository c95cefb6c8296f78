package dev.weft.it.names;

import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;

/** Member classes called like type parameters and classes around them (JLS 6.4.1). */
class MemberTypes extends MemberTypesParent {
  @Override
  public String toString() {
    return "own";
  }

  @Resumable
  void inheritedHidesClass(Yield<Object> gen, Trace t) {
    Object inherited = new MemberTypes();
    gen.yield(inherited);
    MemberTypes typed = new MemberTypes();
    gen.yield(typed.which());
    List<MemberTypes> list = new ArrayList<>();
    list.add(typed);
    gen.yield(list.get(0).which());
  }

  /** A member class hides the type parameter. */
  static class Hiding<T> {
    static class T {
      @Override
      public String toString() {
        return "member T";
      }
    }

    static Hiding<String> sample() {
      return new Hiding<>();
    }

    @Resumable
    void memberHides(Yield<Object> gen, Trace t) {
      Object o = new T();
      gen.yield(o.toString());
      T typed = new T();
      List<T> list = new ArrayList<>(List.of(typed));
      gen.yield(list.get(0).toString());
    }

    @Resumable
    <T extends Comparable<T>> void methodHides(Yield<Object> gen, Trace t, List<T> list) {
      T greatest = null;
      for (T each : list) {
        greatest = greatest == null || each.compareTo(greatest) > 0 ? each : greatest;
        gen.yield(greatest);
      }
    }
  }

  static class Below {
    static class U {
      @Override
      public String toString() {
        return "inherited U";
      }
    }
  }

  /** An inherited member class is hidden by the type parameter. */
  static class Heir<U> extends Below {
    private final U u;

    Heir(U u) {
      this.u = u;
    }

    static Heir<String> sample() {
      return new Heir<>("parameter U");
    }

    @Resumable
    void parameterHides(Yield<Object> gen, Trace t) {
      U typed = u;
      gen.yield(typed);
      List<U> list = new ArrayList<>(List.of(typed));
      gen.yield(list.get(0));
    }
  }
}
