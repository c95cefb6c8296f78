package dev.weft.it.random;

import java.util.List;

/** The source of a class with one template, made of one seed. */
final class RandomClass {
  static final String PACKAGE = "dev.weft.it.random.made";

  /** The version of Java that programs are written in. */
  static final int RELEASE = Runtime.version().feature() < 21 ? 17 : Runtime.version().feature();

  private final long seed;
  private final String source;
  private final List<Integer> choices;

  /** The class of a seed. */
  RandomClass(long seed) {
    this(seed, new Draw(seed));
  }

  private RandomClass(long seed, Draw draw) {
    this.seed = seed;
    this.source = source(draw);
    this.choices = draw.made();
  }

  /** The class of the same name and kind that other choices make. */
  RandomClass with(List<Integer> others) {
    return new RandomClass(seed, new Draw(others));
  }

  /** The choices that made it. */
  List<Integer> choices() {
    return choices;
  }

  long seed() {
    return seed;
  }

  String name() {
    return "Random" + seed;
  }

  String binaryName() {
    return PACKAGE + "." + name();
  }

  String source() {
    return source;
  }

  private String source(Draw draw) {
    Verbs.Kind kind = Verbs.Kind.values()[Math.floorMod(seed, Verbs.Kind.values().length)];
    boolean isStatic = !draw.chance(50);
    String modifiers = (draw.chance(30) ? "private " : "") + (isStatic ? "static " : "");
    boolean awaits = kind.awaits() && draw.chance(50);
    Listing out = new Listing();
    int size = 3 + Math.floorMod(seed, 29);
    new Statements(draw, new Verbs(draw, kind, name() + "_ProgramWeft"), out, isStatic, size)
        .body();
    return SOURCE
        .replace("PACKAGE", PACKAGE)
        .replace("NAME", name())
        .replace("SUBSCOPE", awaits ? kind.scope : kind.delegateScope)
        .replace(
            "SUBBODY",
            (awaits ? "t.log(\"got \" + gen.await(t.later(\"inside sub\", n)));" : "")
                + (kind.yields() ? "gen.yield(n);" : "t.log(\"sub \" + n);"))
        .replace("SCOPE", kind.scope)
        .replace("MODIFIERS ", modifiers)
        .replace("SPELLEDOUT", out.spelledOut())
        .replace("WRITTEN", out.written());
  }

  private static final String SOURCE =
      """
      package PACKAGE;

      import dev.weft.*;
      import dev.weft.annotation.Resumable;
      import dev.weft.flow.Publishers;
      import dev.weft.it.kit.*;
      import dev.weft.it.random.Kit;
      import dev.weft.it.random.Suit;
      import java.io.IOException;
      import java.util.ArrayList;
      import java.util.Arrays;
      import java.util.Collections;
      import java.util.List;
      import java.util.Map;
      import java.util.Objects;
      import java.util.Optional;
      import java.util.function.*;
      import java.util.stream.Collectors;
      import java.util.stream.Stream;

      final class NAME {
      static final class Program {
        private static final int LIMIT = 4;
        private static int shared;
        static String text = "";
        private int count = 1;
        long total = 2;
        private byte small = 3;
        Integer boxed = 4;
        private String name = "n";
        private boolean flag;
        private final int[] cells = {5, 6};
        private final int own = 7;

        private static int helper(Trace t, int a, long b) {
          t.log("helper int " + a + " " + b);
          return a + (int) b;
        }

        private static int helper(Trace t, Object a, long b) {
          t.log("helper object " + a + " " + b);
          return (int) b;
        }

        private static final class Cell<V> {
          private V value;
          private int reads;

          private Cell(V value) {
            this.value = value;
          }

          private static <X> Cell<X> of(X value) {
            return new Cell<>(value);
          }

          private V read(Trace t) {
            return t.note("read" + reads++, value);
          }

          private <W> Cell<W> with(Trace t, W other) {
            t.log(value + " with " + other);
            return of(other);
          }

          @Override
          public String toString() {
            return "cell " + value + reads;
          }
        }

        private record Both<A, B>(A left, B right) {}

        private enum Mood {
          CALM, WILD;

          private final int level = ordinal() + 1;

          private int level(Trace t) {
            return t.note("level", level);
          }
        }

        private interface Turn<A> {
          A next(A before);
        }

        private final class Inner {
          private int seen;

          private Inner(int more) {
            seen = count + more;
          }
        }

        private Program self(Trace t, int n) {
          t.log("self " + n);
          return n == 13 ? null : this;
        }

        @Resumable
        static int sub(SUBSCOPE gen, Trace t, int n) {
          t.log("sub " + n);
          try {
            SUBBODY
          } finally {
            t.log("end of sub " + n);
          }
          return n + 1;
        }

        @Resumable
        @SameAs("spelledOut")
        MODIFIERS <A> String written(SCOPE gen, Trace t, int given, A any) {
      WRITTEN  }

        MODIFIERS <A> String spelledOut(SCOPE gen, Trace t, int given, A any) {
      SPELLEDOUT  }
      }
      }
      """;
}
