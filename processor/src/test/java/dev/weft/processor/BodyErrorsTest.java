package dev.weft.processor;

import static dev.weft.processor.ErrorAssert.assertErrors;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.weft.processor.report.Problem;
import java.util.Collections;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What else a body is rejected for, and how errors go together. */
final class BodyErrorsTest {
  @Test
  void privateTypesWhoseNamesAreNeeded() {
    assertErrors(
        "A",
        """
        class A {
          private static class P {}
          private record G<T>(T value) {}
          private interface Fun { <T> T apply(T of); }
          private static class Both extends Thread implements Comparable<Both> {
            public int compareTo(Both other) { return 0; }
          }
          private class Inner<T> { private class Within {} }
          private static <T> T same(T of) { return of; }
          private static void call(Fun fun) {}
          private static void choose(P... p) {}
          private static void choose(Object o) {}
          @Resumable static void run(Yield<Integer> gen, Object o) {
            P local = null;
            «Both both = null;
            Inner<String>.Within within = null;
            «Fun fun = A::same;
            call(«A::same);
            o = («Fun) A::same;
            Object anonymous = new «P() {};
            class Below extends «P {}
            choose«(local);
            gen.yield(1);
          }
        }
        """,
        Collections.nCopies(7, Problem.PRIVATE_TYPE_IN_BODY).toArray(Problem[]::new));
  }

  @Test
  void superclassesWithoutConstructorsForClassesOfTheBody() {
    assertErrors(
        "A",
        """
        class A {
          static class Closed { private Closed(int x) {} private Closed() {} }
          static class Either { private Either(int x, Object o) {} Either(int x, int y) {} }
          static class Open { private Open(int x) {} Open() {} Open(int... all) {} }
          @Resumable static void run(Yield<Object> gen) {
            class One extends «Closed { One() { super(1); } }
            class Two extends «Closed {}
            gen.yield(new «Closed(1) {});
            class Three extends Open { Three() {} Three(int x) { this(); } Three(long x) { super(1, 2); } }
            gen.yield(new «Open(1) {});
            gen.yield(new Either(1, 2) {});
            gen.yield(new «Either(1, "") {});
            gen.yield(new «Either(1, List.of(2).get(0)) {});
            gen.yield(new Closed(1));
          }
        }
        """,
        Collections.nCopies(6, Problem.PRIVATE_CONSTRUCTOR_IN_BODY).toArray(Problem[]::new));
  }

  @Test
  void privateTypesThatBoundsAskForBesideClasses() {
    assertErrors(
        "A",
        """
        class A {
          private enum Color { RED }
          @Resumable static void run(Yield<Integer> gen) {
            record Painted(Color color) {}
            Map<Color, Integer> map = new EnumMap<>(«Color.class);
            gen.yield(map.size() + EnumSet.noneOf(«Color.class).size());
            gen.yield(new Painted(Color.RED).color().ordinal());
          }
        }
        """,
        Problem.PRIVATE_TYPE_IN_BODY,
        Problem.PRIVATE_TYPE_IN_BODY);
  }

  @Test
  void anonymousClassesOfPrivateInterfacesThatAreMore() {
    assertErrors(
        "A",
        """
        class A {
          private interface Fun {
            int apply();
            default int twice() { return 2 * apply(); }
          }
          @Resumable static void run(Yield<Integer> gen) {
            Fun own = new «Fun() { public int apply() { return this.hashCode(); } };
            Fun inherits = new «Fun() { public int apply() { return twice(); } };
            Fun overrides =
                new «Fun() {
                  public int apply() { return 1; }
                  public String toString() { return "fun"; }
                };
            var more = new «Fun() { public int apply() { return 1; } int more() { return 2; } };
            gen.yield(own.apply() + inherits.apply() + overrides.apply() + more.more());
          }
        }
        """,
        Collections.nCopies(4, Problem.PRIVATE_TYPE_IN_BODY).toArray(Problem[]::new));
  }

  @Test
  void methodsThatOverrideOnesOfPrivateTypes() {
    assertErrors(
        "A",
        """
        class A {
          private record P(int number) {}
          interface Fun { P apply(P of); default int apply(int of) { return of; } }
          static abstract class Base { abstract void take(List<P> all, int count); void take(int count) {} }
          @Resumable static void run(Yield<Object> gen) {
            class Local implements Fun { public P «apply(P of) { return of; } public int apply(int of) { return 1; } }
            gen.yield(new Base() { void «take(List<P> all, int count) {} void take(int count) {} });
            gen.yield(new Fun() { public P «apply(P of) { return of; } public String toString() { return ""; } });
            class Own { P apply(P of) { return of; } }
            Fun fun = new Fun() { public P apply(P of) { return of; } };
            gen.yield(fun.apply(new Own().apply(new P(1))).number());
          }
        }
        """,
        Collections.nCopies(3, Problem.PRIVATE_TYPE_IN_BODY).toArray(Problem[]::new));
  }

  @Test
  void exceptionsThatKnowTypeVariables() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static <T> void run(Yield<Integer> gen, T value) {
            class Holds extends «Exception { T value; }
            class Captures extends «RuntimeException { Object held = value; }
            abstract class Neither extends Exception { int code; }
            class Below extends Neither {}
            try {
              gen.yield(1);
              throw value == null ? new Below() : new Holds();
            } catch (Holds | Below | Captures e) {
              gen.yield(2);
            } catch (Exception e) {
              gen.yield(3);
            }
          }
        }
        """,
        Problem.GENERIC_EXCEPTION,
        Problem.GENERIC_EXCEPTION);
  }

  @Test
  void unwritableType() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static <T> void held(Yield<Object> gen, Object tested, T other) {
            var «numbers = List.of(new Object() { int value; });
            class Sum { T more = other; int of() { return numbers.get(0).value; } }
            gen.yield(new Sum().of());
            gen.yield(tested instanceof Sum);
          }
          @Resumable static void constant(Yield<Integer> gen) {
            { final int x = 3; gen.yield(x); }
            var «numbers = java.util.stream.Stream.of(1, 2.5).map(x -> List.of(x)).toList();
            gen.yield(1);
            gen.yield(numbers.get(0).get(0).intValue());
          }
        }
        """,
        Problem.UNWRITABLE_TYPE,
        Problem.UNWRITABLE_TYPE);
  }

  @Test
  void unwritableTypeOfALargeBody() {
    String yields = "gen.yield(count.value++);\n".repeat(2000);
    assertErrors(
        "A",
        """
        class A {
          @Resumable static void run(Yield<Integer> gen) {
            var «count = new Object() { int value; };
            %s
          }
        }
        """
            .formatted(yields),
        Problem.UNWRITABLE_TYPE);
  }

  @Test
  void unwritableTypesThatTheirDeclarationsTell() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static void run(Yield<Integer> gen, boolean first) {
            var odd = first ? 1 : "one";
            var count = new Object() { int value; };
            var list = List.of(new Object() { int value; });
            gen.yield(1);
            System.out.println("" + odd + count.value + list.get(0).value);
          }
          @Resumable static void names(Yield<Integer> gen) {
            var numbers = java.util.stream.Stream.of(1, 2.5).map(x -> List.of(x)).toList();
            gen.yield(1);
            for (int x = 0; x < 2; x++) gen.yield(numbers.get(x).get(0).intValue());
          }
          @Resumable static void held(Yield<Integer> gen) {
            var numbers = List.of(new Object() { int value; });
            class Sum { int of() { return numbers.get(0).value; } }
            gen.yield(new Sum().of());
          }
        }
        """);
  }

  @Test
  void allErrorsOfABody() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static void run(Exchange<Integer, Integer> gen) {
            Runnable r = () -> gen.yield«(1);
            synchronized (A.class) { gen.yield«(2); }
            Object o = «gen;
          }
          @Resumable static int other(Await async) { return «async.hashCode(); }
        }
        """,
        Problem.VERB_IN_LAMBDA,
        Problem.VERB_IN_SYNCHRONIZED,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES);
  }

  /** Both are in the template, and each is told once. */
  @Test
  void togetherWithErrorsOfJavac() {
    Compilation compilation =
        Compile.with(
            Compile.source(
                "A",
                """
                class A {
                  @Resumable static int run(Exchange<Integer, Integer> gen) {
                    Runnable r = () -> gen.yield(1);
                    return missing;
                  }
                  @Resumable static int fine(Await async) { return 1; }
                  int use() { return AWeft.run().current() + AWeft.fine().join(); }
                }
                """));
    assertThat(ErrorAssert.messages(compilation)).contains("[weft:verb-in-lambda]");
    assertThat(compilation.errors()).hasSizeBetween(1, 2);
  }

  @Test
  void theOtherTemplatesAreGenerated() {
    String source =
        """
        class A {
          @Resumable static int good(Await async) { return 1; }
          @Resumable static int bad(Await async) { return «async.hashCode(); }
          @Resumable static void also(Yield<Integer> gen) { gen.yield(AWeft.bad().join()); }
          @Resumable static void alsoBad(Yield<Integer> gen) { Runnable r = () -> gen.yield«(1); }
        }
        class B {
          @Resumable synchronized void «bad(Yield<Integer> gen) {}
          @Resumable void good(Yield<Integer> gen) { gen.yieldAll(AWeft.also()); }
          @Resumable static void «bad() {}
        }
        """;
    assertErrors(
        "A",
        source,
        Problem.SCOPE_ESCAPES,
        Problem.VERB_IN_LAMBDA,
        Problem.TEMPLATE_SYNCHRONIZED,
        Problem.SCOPE_MISSING);
    JavaFileObject file = Compile.source("A", source.replace("«", ""));
    assertThat(Attempt.compile(new WeftProcessor(), List.of(), file).classes())
        .contains("demo.AWeft", "demo.A_good", "demo.A_bad", "demo.A_also", "demo.A_alsoBad")
        .contains("demo.BWeft", "demo.B_good");
  }
}
