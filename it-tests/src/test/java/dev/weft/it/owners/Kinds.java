package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Await;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.List;

/** Templates in interfaces, records, enums and abstract classes. */
final class Kinds {
  private Kinds() {}

  /** Default, static and private templates. */
  interface Named {
    /** A constant of an interface. */
    int TIMES = 2;

    String name();

    static Named sample() {
      return () -> "named";
    }

    private String quoted() {
      return "'" + name() + "'";
    }

    private static String doubled(String s) {
      return s + s;
    }

    @Resumable
    default void repeats(Yield<String> gen, Trace t) {
      for (int i = 0; i < TIMES; i++) {
        gen.yield(name() + i);
      }
      gen.yield(quoted());
      gen.yield(this.quoted() + Named.doubled("x"));
    }

    @Resumable
    static int counts(Await async, Trace t) {
      int x = async.await(t.later("x", TIMES));
      t.log(doubled("d"));
      return x;
    }

    @Resumable
    private void hidden(Yield<String> gen, Trace t) {
      gen.yield(quoted());
      gen.yield(name());
    }
  }

  /** Overrides a default and calls it. */
  static final class SuperOfInterface implements Named {
    static SuperOfInterface sample() {
      return new SuperOfInterface();
    }

    @Override
    public String name() {
      return "implementor";
    }

    /** A default method to be called with super. */
    interface Extra {
      default String extra() {
        return "extra";
      }
    }

    /** Calls the default it overrides. */
    static final class Both implements Extra {
      static Both sample() {
        return new Both();
      }

      @Override
      public String extra() {
        return "overridden";
      }

      @Resumable
      void defaults(Yield<String> gen, Trace t) {
        gen.yield(extra());
        gen.yield(Extra.super.extra());
      }
    }
  }

  /** A record with a template over its components. */
  record Range(int from, int to) {
    private static int made;

    Range {
      made++;
    }

    static Range sample() {
      return new Range(2, 5);
    }

    private int length() {
      return to - from;
    }

    @Resumable
    int values(Yield<Integer> gen, Trace t) {
      for (int i = from; i < to; i++) {
        gen.yield(i);
      }
      return length() + to();
    }

    @Resumable
    static void made(Yield<Boolean> gen, Trace t) {
      int before = made;
      gen.yield(new Range(1, 2).equals(new Range(1, 2)));
      gen.yield(made == before + 2);
    }
  }

  /** An enum with a template on its constants. */
  enum Planet {
    EARTH(1),
    MARS(2);

    private final int moons;

    Planet(int moons) {
      this.moons = moons;
    }

    @Resumable
    void moons(AsyncYield<String> gen, Trace t) {
      for (int i = 0; i < moons; i++) {
        gen.yield(name() + i);
      }
      for (Planet other : values()) {
        if (other != this) {
          gen.await(t.later(other.name(), 0));
          gen.yield("not " + other + ordinal());
        }
      }
      switch (this) {
        case EARTH -> gen.yield("here");
        case MARS -> gen.yield("there");
      }
    }

    @Resumable
    static void all(Yield<Planet> gen, Trace t) {
      for (Planet planet : Planet.values()) {
        gen.yield(planet);
      }
      gen.yieldAll(List.of(MARS));
    }
  }

  /** An abstract owner: its template calls what the subclass has. */
  abstract static class Abstract {
    static Abstract sample() {
      return new Abstract() {
        @Override
        String part(int i) {
          return "part " + i;
        }
      };
    }

    abstract String part(int i);

    @Resumable
    final void parts(Yield<String> gen, Trace t) {
      gen.yield(part(0));
      gen.yield(this.part(1));
    }
  }
}
