package dev.weft.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.weft.processor.ErrorAssert.assertErrors;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.weft.processor.report.Problem;
import org.junit.jupiter.api.Test;

/** What a template's signature must not be: code, line and column. */
final class SignatureErrorsTest {
  @Test
  void noParameterAtAll() {
    assertErrors("A", "class A {\n @Resumable void «odds() {}\n}", Problem.SCOPE_MISSING);
  }

  @Test
  void noScopeAmongTheParameters() {
    assertErrors(
        "A",
        "class A {\n  @Resumable\n  static int «odds(int start) { return 1; } }",
        Problem.SCOPE_MISSING);
  }

  @Test
  void subtypeOfScope() {
    assertErrors(
        "A",
        "interface Own extends Await {}\nclass A {\n  @Resumable void «run(Own own) {} }",
        Problem.SCOPE_MISSING);
  }

  @Test
  void scopeBehindOthers() {
    assertErrors(
        "A",
        "class A {\n  @Resumable void odds(int start, Yield<Integer> «gen) {} }",
        Problem.SCOPE_NOT_FIRST);
  }

  @Test
  void twoScopes() {
    assertErrors(
        "A",
        "class A {\n  @Resumable void odds(Yield<Integer> gen, Await «async) {} }",
        Problem.SCOPE_TWICE);
  }

  @Test
  void scopeOfVariableArity() {
    assertErrors(
        "A", "class A {\n  @Resumable void odds(Await... «async) {} }", Problem.SCOPE_VARARGS);
  }

  @Test
  void wildcardInScope() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable void odds(Yield«<?> gen) {}
          @Resumable void evens(AsyncExchange«<Integer, ? super String> gen) {}
          @Resumable void fine(Yield<List<?>> gen) {}
        }
        """,
        Problem.SCOPE_WILDCARD,
        Problem.SCOPE_WILDCARD);
  }

  @Test
  void rawScope() {
    assertErrors("A", "class A {\n  @Resumable void odds(«Yield gen) {} }", Problem.SCOPE_RAW);
  }

  @Test
  void privateOwner() {
    assertErrors(
        "A",
        "class A {\n"
            + "  private static «class B { static class C { @Resumable void run(Await async) {} } }"
            + " }",
        Problem.PRIVATE_OWNER);
  }

  @Test
  void privateTypes() {
    assertErrors(
        "A",
        """
        class A {
          private static class P { static class Q {} }
          @Resumable «P result(Await async) { return null; }
          @Resumable void parameter(Await async, int x, List<? extends «P[]> ps) {}
          @Resumable void element(Yield<«P> gen) {}
          @Resumable void nested(Await async, P«.Q q) {}
          @Resumable <X extends «P> void bound(Await async) {}
        }
        """,
        Problem.PRIVATE_TYPE,
        Problem.PRIVATE_TYPE,
        Problem.PRIVATE_TYPE,
        Problem.PRIVATE_TYPE,
        Problem.PRIVATE_TYPE);
  }

  @Test
  void protectedTypeOfAnotherPackage() {
    Compilation compilation =
        Compile.with(
            JavaFileObjects.forSourceString(
                "other.Base",
                "package other; public class Base { protected static class Item {} }"),
            Compile.source(
                "A", "class A extends other.Base {\n  @Resumable void run(Yield<Item> gen) {} }"));
    assertThat(compilation)
        .hadErrorContaining("[weft:private-type] Item is not accessible")
        .inFile(Compile.source("A", ""))
        .onLine(2)
        .atColumn(29);
    assertThat(compilation).hadErrorCount(1);
  }

  @Test
  void oneErasure() {
    Compilation compilation =
        assertErrors(
            "A",
            """
            class A {
              @Resumable static void odds(Yield<Integer> gen, List<String> a) {}
              @Resumable static void «odds(Await async, List<Integer> b) {}
              @Resumable static <T extends A> void of(Await async, T a) {}
              @Resumable void «of(Await async) {}
              @Resumable static void arity(Await async, int... a) {}
              @Resumable static void «arity(AsyncYield<String> async, int[] a) {}
            }
            """,
            Problem.SAME_ERASURE,
            Problem.SAME_ERASURE,
            Problem.SAME_ERASURE);
    assertThat(ErrorAssert.messages(compilation)).contains("as the one on line 2;");
  }

  @Test
  void namesOfObjectsMethods() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static String «toString(Await async) { return ""; }
          @Resumable static int «hashCode(Await async) { return 1; }
          @Resumable static void «wait(Await async, long millis) {}
          @Resumable static <T> boolean «equals(Await async, T other) { return true; }
          @Resumable static void «finalize(Await async) {}
          @Resumable static String toString(Await async, int radix) { return ""; }
          @Resumable String toString(Await async, A other) { return ""; }
        }
        """,
        Problem.NAME_NOT_STATIC,
        Problem.NAME_NOT_STATIC,
        Problem.NAME_NOT_STATIC,
        Problem.NAME_NOT_STATIC,
        Problem.NAME_NOT_STATIC);
  }

  @Test
  void facadeIsTakenByAClass() {
    assertErrors(
        "A",
        "class AWeft {}\n«class A { @Resumable void run(Await async) {} }",
        Problem.FACADE_TAKEN);
  }

  @Test
  void facadeIsTakenByAnother() {
    assertErrors(
        "A",
        "class A { static class B { @Resumable void run(Await async) {} } }\n"
            + "«class A_B { @Resumable void run(Await async) {} }",
        Problem.FACADE_TAKEN);
  }

  @Test
  void modifiers() {
    assertErrors(
        "A",
        """
        abstract class A {
          @Resumable synchronized void «locked(Await async) {}
          @Resumable abstract void «open(Yield<String> gen);
          @Resumable native void «foreign(Await async);
        }
        """,
        Problem.TEMPLATE_SYNCHRONIZED,
        Problem.TEMPLATE_ABSTRACT,
        Problem.TEMPLATE_NATIVE);
  }

  @Test
  void abstractInAnInterface() {
    Compilation compilation =
        assertErrors(
            "A",
            "interface A {\n  @Resumable void «open(Yield<String> gen);\n}",
            Problem.TEMPLATE_ABSTRACT);
    assertThat(ErrorAssert.messages(compilation)).contains("returns Generator and");
  }

  @Test
  void otherTemplatesGoOn() {
    assertErrors(
        "A",
        """
        class A {
          @Resumable static void «bad() {}
          @Resumable static int good(Await async) { return 1; }
          int use() { return AWeft.good().join() + BWeft.good().join(); }
        }
        class B {
          @Resumable static int good(Await async) { return 1; }
        }
        """,
        Problem.SCOPE_MISSING);
  }

  @Test
  void messagesSayWhatAndWhatInstead() {
    Compilation compilation =
        assertErrors("A", "class A {\n  @Resumable void «odds() {}\n}", Problem.SCOPE_MISSING);
    assertThat(ErrorAssert.messages(compilation))
        .isEqualTo(
            "[weft:scope-missing] the template odds has no scope; make its first parameter a Yield,"
                + " Exchange, AsyncYield, AsyncExchange or Await");
  }
}
