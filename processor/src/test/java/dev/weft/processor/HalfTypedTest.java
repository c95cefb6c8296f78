package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source that javac cannot parse or resolve: its own errors, and nothing of ours beside them. */
final class HalfTypedTest {
  /** With this option javac, and with it the processor, goes on behind syntax errors. */
  private static final List<String> LENIENT = List.of("-XDshould-stop.ifError=FLOW");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Resumable static void run(Yield<Integer> gen)",
        "@Resumable static void run(Yield<Integer> gen",
        "@Resumable static void run(Yield<Integer> gen, int) { gen.yield(1); }",
        "@Resumable static void (Yield<Integer> gen) { gen.yield(1); }",
        "@Resumable static void run(Yield< gen) { gen.yield(1); }",
        "@Resumable static <T extends> void run(Yield<T> gen) { gen.yield(null); }",
        "@Resumable static void run(Yield<Integer> gen) { gen. }",
        "@Resumable static void run(Yield<Integer> gen) { gen.yi }",
        "@Resumable static void run(Yield<Integer> gen) { gen.yield( }",
        "@Resumable static void run(Yield<Integer> gen) { if (gen.yield(1) }",
        "@Resumable static void run(Yield<Integer> gen) { for (int i = 0; }",
        "@Resumable static void run(Yield<Integer> gen) { int = 1; gen.yield(1); }",
        "@Resumable static void run(Yield<Integer> gen) { try { gen.yield(1); } }",
        "@Resumable static void run(Yield<Integer> gen) { switch (1) { case 1 gen.yield(1); } }",
        "@Resumable static void run(Await async) { try (AsyncCloseable door) {} }",
        "@Resumable static void run(Await async) { for (int i : async.each( }",
        "class { @Resumable void run(Yield<Integer> gen) { gen.yield(1); } }",
        "@Resumable static void run(Yield<Integer> gen) { new Object() { void m( }; gen.yield(1); }",
        "} @Resumable static void run(Yield<Integer> gen) { gen.yield(1); }",
        "@Resumable static void run(Yield<Integer> gen) { gen.yield(1); } /*",
        "@Resumable static void run(Yield<Integer> gen) { gen.yield(\"); }",
      })
  void unparsed(String member) {
    assertSame("class A {\n" + member + "\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private Missing field; @Resumable int run(Yield<Integer> gen) { gen.yield(1); return field.hashCode(); }",
        "private List<Missing> field; @Resumable void run(Yield<Integer> gen) { field = null; gen.yield(1); }",
        "private Missing[] all() { return null; } @Resumable void run(Yield<Integer> gen) { all(); gen.yield(1); }",
        "private void of(Map<String, ? extends Missing> m) {}"
            + " @Resumable void run(Yield<Integer> gen) { of(null); gen.yield(1); }",
        "class B extends Missing {"
            + " @Resumable int run(Yield<Integer> gen) { gen.yield(1); return super.hashCode(); } }",
        "class B implements Missing<String> { @Resumable String run(Yield<Integer> gen) {"
            + " gen.yield(1); return Missing.super.toString() + B.super.toString(); } }",
        "static class B { @Resumable int run(Yield<Integer> gen) { gen.yield(1); return C.super.hashCode(); } }"
            + " static class C {}",
        "@Resumable static void run(Await async) { for (int i : async.each()) {} }",
        "@Resumable static void run(Await async, AsyncIterable<Integer> all) { for (int i : async.each(all, 1)) {} }",
        "@Resumable static void run(Exchange<Integer, Integer> gen) { gen.yield(gen.yield()); }",
        "@Resumable static Missing.Inner<String> run(Await async) { return async.await(null); }",
      })
  void missing(String member) {
    assertSame("class A {\n" + member + "\n}\n");
  }

  @Test
  void imports() {
    assertSame(
        """
        import missing.*; import missing.Gone; import static missing.Gone.call; import java.util.Missing;
        class A {
          @Resumable static int run(Await async, List<String> all) {
            int size = call(all) + async.await(java.util.concurrent.CompletableFuture.completedFuture(all.size()));
            Missing missing = null;
            async.await(missing);
            return size + Gone.SIZE + new Missing().size() + other;
          }
        }
        """);
  }

  /** The error is in another file; the templates of this one are whole. */
  @Test
  void anotherFile() {
    JavaFileObject good =
        Compile.source(
            "A",
            """
            class A {
              @Resumable static int run(Await async, B b) { return async.await(b.task()); }
              static int use() { return AWeft.run(null).join(); }
            }
            """);
    JavaFileObject broken =
        Compile.source("B", "class B { Task<Integer> task() { return 1 } void m(");
    assertThat(Attempt.compile(new WeftProcessor(), LENIENT, good, broken).errors())
        .isNotEmpty()
        .allMatch(error -> error.startsWith("B.java:"));
  }

  private static void assertSame(String source) {
    JavaFileObject file = Compile.source("A", source);
    Attempt plain = Attempt.compile(new Idle(), LENIENT, file);
    Attempt woven = Attempt.compile(new WeftProcessor(), LENIENT, file);
    assertThat(plain.errors()).isNotEmpty();
    assertThat(woven.errors()).isEqualTo(plain.errors());
    assertThat(woven.crash()).isEmpty();
  }
}
