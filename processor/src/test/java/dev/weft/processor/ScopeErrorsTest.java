package dev.weft.processor;

import static dev.weft.processor.ErrorAssert.assertErrors;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.weft.processor.report.Problem;
import org.junit.jupiter.api.Test;

/** A scope is for calling its verbs, and for nothing else: code, line and column. */
final class ScopeErrorsTest {
  @Test
  void passedOn() {
    assertErrors(
        "A",
        """
        class A {
          A(Object o) {}
          @Resumable static void run(Yield<Integer> gen) {
            of(«gen);
            new A(«gen);
            of(1, «gen);
            of((Object) «gen);
            gen.yield(of(«gen));
          }
          @Resumable static Object back(Await async) { return «async; }
          static int of(Object... o) { return 1; }
        }
        """,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES);
  }

  @Test
  void stored() {
    assertErrors(
        "A",
        """
        class A {
          Object field;
          @Resumable void run(Yield<Integer> gen) {
            Yield<Integer> alias = «gen;
            var inferred = «gen;
            field = «gen;
            this.field = «gen;
            Object[] all = {«gen};
            «gen = null;
            alias.yield(1);
          }
        }
        """,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES);
  }

  @Test
  void looked() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable void run(AsyncYield<Integer> gen, Task<Integer> task) {
            if («gen == null) {}
            String text = "" + «gen;
            «gen.hashCode();
            boolean test = «gen instanceof Await;
            synchronized («gen) {}
            («gen).yield(1);
            ((Await) «gen).await(task);
            (true ? «gen : null).yield(2);
          }
        }
        """,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES,
        Problem.SCOPE_ESCAPES);
  }

  @Test
  void methodReferences() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static void run(Yield<Integer> gen, List<Integer> all) {
            all.forEach(«gen::yield);
          }
        }
        """,
        Problem.SCOPE_ESCAPES);
  }

  /** What it is captured in matters more than what is done with it there. */
  @Test
  void captured() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable void run(Yield<Integer> gen) {
            Runnable r = () -> of(«gen);
            new Object() {
              Object field = «gen;
              void method() { of(«gen); }
            };
          }
          static void of(Object o) {}
        }
        """,
        Problem.VERB_IN_LAMBDA,
        Problem.VERB_IN_FIELD,
        Problem.VERB_IN_LOCAL_CLASS);
  }

  /** Names that only look like the scope. */
  @Test
  void namesakes() {
    Compilation compilation =
        assertErrors(
            "A",
            """
            class A {
              int gen;
              static class B { int gen; static int yield(int x) { return x; } }
              @Resumable void run(Yield<Integer> gen) {
                this.gen = new B().gen;
                gen(1);
                gen: for (;;) { break gen; }
                Object o = new Object() { int gen = 1; int twice() { return gen + gen; } };
                gen.yield(this.gen);
              }
              void gen(int x) {}
            }
            """);
    assertThat(compilation.warnings()).isEmpty();
  }
}
