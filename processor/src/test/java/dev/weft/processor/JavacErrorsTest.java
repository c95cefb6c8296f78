package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that does not compile as plain Java: javac's own errors, each once, and no others. */
final class JavacErrorsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Names.
        "return gen.yield(missing);",
        "missing(); gen.yield(1); return 1;",
        "Missing type = null; gen.yield(1); return 1;",
        "gen.yield(1); return new Missing().length();",
        "List<Missing> all = List.of(); gen.yield(1); return all.size();",
        "String text = \"\"; gen.yield(1); return text.missing();",
        "String text = \"\"; gen.yield(1); return text.missing;",
        "gen.yield(1); return this.x;",
        "return \"a\".isLatin1() ? 1 : gen.yield(1);",
        "return new Object().wait0(gen.yield(1));",
        "java.util.Collections c = new java.util.Collections(); return gen.yield(1);",
        "for (Missing m : gen.yield(1) == 1 ? List.of() : null) {} return 1;",
        "try { gen.yield(1); } catch (Missing e) {} return 1;",
        "int one = 1; gen.yield(one); int one = 2; return one;",
        // Types.
        "int number = \"text\"; gen.yield(number); return 1;",
        "gen.yield(\"text\"); return 1;",
        "gen.yield(1, 2); return 1;",
        "gen.yield(); return 1;",
        "String sent = gen.yield(1); return 1;",
        "gen.yield(1); return \"text\";",
        "gen.yield(1); return;",
        "if (gen.yield(1)) {} return 1;",
        "while (1) gen.yield(1);",
        "gen.yield(1); Object o = 1; return o;",
        "gen.yield(1); return Math.abs(\"text\");",
        "gen.yield(1) + 1; return 1;",
        "var nothing = null; gen.yield(1); return 1;",
        "var sent = gen.yield(1); sent.missing(); return 1;",
        "for (String s : List.of(1)) gen.yield(1); return 1;",
        "long big = 1; gen.yield(1); int small = big; return small;",
        "gen.yield(1); return (Integer) \"text\";",
        "int x = gen.yield(1).length(); return x;",
        "gen.yield(1); return task() + 1;",
        "gen.yield(1); if (task() < task()) return 1; return 2;",
        "final int once = 1; gen.yield(1); once = 2; return once;",
        "final int once = 1; once += gen.yield(1); return once;",
        "final int once = 1; once++; gen.yield(1); return once;",
        "switch (1) { case 1: gen.yield(1); case 1: return 1; } return 2;",
        // Flow.
        "gen.yield(1);",
        "if (gen.yield(1) == 1) return 1;",
        "while (gen.yield(1) == 1) {}",
        "gen.yield(1); return 1; gen.yield(2);",
        "for (;;) gen.yield(1); return 1;",
        "for (;;) { gen.yield(1); break; return 1; }",
        "throw new IllegalStateException(); gen.yield(1);",
        "while (true) { if (gen.yield(1) == 1) continue; else break; int x = 1; } return 1;",
        "int late; gen.yield(1); return late;",
        "int late; if (gen.yield(1) == 1) late = 1; return late;",
        "final int once; while (true) { once = gen.yield(1); }",
        "int captured = 1; gen.yield(1); captured++; Runnable r = () -> of(captured); return 1;",
        "break; gen.yield(1); return 1;",
        "outer: gen.yield(1); continue outer;",
        // Exceptions.
        "gen.yield(1); throw new Exception();",
        "checked(); gen.yield(1); return 1;",
        "try { gen.yield(1); } catch (java.io.IOException e) {} return 1;",
        "try { gen.yield(1); } catch (Exception e) {} catch (RuntimeException e) {} return 1;",
        "try (AutoCloseable c = null) { gen.yield(1); } return 1;",
        "try (String c = null) { gen.yield(1); } return 1;",
        "try (var t = task()) {} gen.yield(1); return 1;",
        "try (AutoCloseable t = task()) { gen.yield(1); } return 1;",
        // Syntax.
        "gen.yield(1) return 1;",
        "yield(1); return 1;",
        "return gen.yield(;",
      })
  void inTheBody(String body) {
    assertSameAsPlain(
        """
        class A {
          @Resumable static int run(Exchange<Integer, Integer> gen) {
            %s
          }
          static void of(Object... all) {}
          static void checked() throws Exception {}
          static Task<Integer> task() { return null; }
        }
        """
            .formatted(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Resumable static Missing run(Yield<Integer> gen) { gen.yield(1); return null; }",
        "@Resumable static void run(Yield<Missing> gen) { gen.yield(null); }",
        "@Resumable static void run(Yield<Integer> gen, Missing m) { gen.yield(1); }",
        "@Resumable static void run(Yield<int> gen) { gen.yield(1); }",
        "@Resumable static void run(Yield<Integer, Integer> gen) { gen.yield(1); }",
        "@Resumable static void run(Yield<Integer> gen) throws Missing { gen.yield(1); }",
        "@Resumable static void run(Yield<Integer> gen, int gen) { gen.yield(1); }",
        "@Resumable static void run(Yield<Integer> gen) { gen.yield(1); }"
            + " @Resumable static void run(Yield<Integer> gen) { gen.yield(1); }",
        "@Resumable static <T extends Missing> void run(Yield<T> gen, T t) { gen.yield(t); }",
        "@Resumable @Missing static void run(Yield<Integer> gen) { gen.yield(1); }",
        "@Resumable @Override public void run(Yield<Integer> gen) { gen.yield(1); }",
        "@Resumable static int run(Await async, Missing... all) { return async.await(null); }",
        "@Resumable A(Yield<Integer> gen) { gen.yield(1); }",
        "@Resumable Yield<Integer> gen;",
        "@Resumable class Inner { void run(Yield<Integer> gen) { gen.yield(1); } }",
        "@Resumable public private void run(Yield<Integer> gen) { gen.yield(1); }",
        "@Resumable static void run(Yield<Integer> gen) { field.foo(); gen.yield(1); } Missing field;",
      })
  void inTheDeclaration(String declaration) {
    assertSameAsWithAnother("class A {\n" + declaration + "\n}\n");
  }

  /** Slips that the compiler finds in a call of a verb, or in the header of a loop. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i : source) async.await(task); return 1;",
        "for (int i : source) sum += i; async.await(task); return sum;",
        "for (int i : async.await(task)) sum += i; return sum;",
        "for (int i : 5) async.await(task); return 1;",
        "for (int i : async.each(List.of(1))) sum += i; return sum;",
        "for (int i : async.each(numbers)) sum += i; return sum;",
        "async.await(numbers); return 1;",
        "return async.await(source);",
        "return async.await(1);",
        "return async.await(\"text\");",
        "return async.await(all);",
        "for (int i : sources()) async.await(task); return 1;",
        "return async.await(sources());",
        "int length = started().length(); return length;",
        "return started().length() + async.await(task);",
        "return new Integer[] {sources().missing()}[0];",
        "return new StringBuilder().missing();",
        "for (String s : async.each(source.mapAsync(A::text))) sum += s.length(); return sum;",
        "for (int i : async.each(source.map(A::missing))) sum += i; return sum;",
      })
  void inAwait(String body) {
    assertSameAsPlain(
        """
        class A {
          @Resumable
          static int run(
              Await async,
              Task<Integer> task,
              AsyncGenerator<Integer, Void, Void> source,
              Generator<Integer, Void, Integer> numbers,
              int[] all) {
            int sum = 0;
            %s
          }
          static AsyncIterable<Integer> sources() { return null; }
          static Task<String> started() { return null; }
          @Resumable static String text(Await async, int number) { return "" + number; }
        }
        """
            .formatted(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gen.yieldAll(source);",
        "gen.yieldAll(1);",
        "gen.yieldAll(task);",
        "gen.yieldAll(all);",
        "gen.yieldAll(names);",
        "gen.yieldAll(List.of(\"text\"));",
        "gen.yieldAll(Arrays.asList(\"text\", \"other\"));",
        "gen.yieldAll(strings().stream().map(s -> s.trim()));",
        "gen.yieldAll(new ArrayList<String>());",
        "gen.yieldAll(strings());",
        "List<? extends CharSequence> texts = strings(); gen.yieldAll(texts);",
        "for (int i : source) gen.yield(i);",
      })
  void inYield(String body) {
    assertSameAsPlain(
        """
        class A {
          @Resumable
          static void run(
              Yield<Integer> gen,
              Task<Integer> task,
              AsyncGenerator<Integer, Void, Void> source,
              Generator<String, Void, Void> names,
              int[] all) {
            %s
          }
          static List<String> strings() { return null; }
        }
        """
            .formatted(body));
  }

  /** Slips inside a lambda or around one, and in method references. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Function<String, Integer> f = s -> s.foo(); return f.apply(\"\");",
        "Function<String, Integer> f = s -> s; return f.apply(\"\");",
        "Supplier<Integer> f = () -> { return \"x\"; }; return f.get();",
        "Supplier<Integer> f = () -> { }; return f.get();",
        "Supplier<Integer> f = () -> { if (n > 1) return 1; }; return f.get();",
        "Runnable f = () -> { return 1; }; return 1;",
        "Runnable f = () -> 1; return 1;",
        "Runnable f = () -> { String s = n; }; return 1;",
        "Object f = () -> 1; return 1;",
        "String f = () -> \"x\"; return 1;",
        "Comparator<String> c = a -> 1; return 1;",
        "names.forEach(s -> s.foo()); return 1;",
        "names.forEach(s -> of(s.length().foo())); return 1;",
        "names.forEach((a, b) -> of(a)); return 1;",
        "names.sort((a, b) -> a.size() - b.size()); return 1;",
        "names.stream().map(s -> s.length()).map(i -> i.foo()); return 1;",
        "return names.stream().filter(s -> s.length()).toList().size();",
        "return names.stream().map(s -> nothing()).toList().size();",
        "List<String> l = names.stream().map(s -> s.length()).toList(); return 1;",
        "map.forEach((k, v) -> of(v.foo())); return 1;",
        "map.computeIfAbsent(\"a\", k -> new ArrayList<String>()); return 1;",
        "Function<String, Function<String, Integer>> f = a -> b -> a.foo(b); return 1;",
        "Function<String, Integer> f = String::trim; return 1;",
        "Function<String, Integer> f = String::foo; return 1;",
        "Supplier<String> f = String::length; return 1;",
        "Supplier<String> f = names::size; return 1;",
        "Runnable f = A::checked; return 1;",
        "Runnable f = A::instance; return 1;",
        "names.forEach(A::number); return 1;",
        "Runnable f = new Runnable() { }; return 1;",
      })
  void inFunctions(String body) {
    assertSameAsPlain(everyday("gen.yield(1); " + body));
  }

  /** Calls that give nothing, where something is wanted. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gen.yield(nothing());",
        "of(gen.yield(1), nothing());",
        "of(nothing(), gen.yield(1));",
        "gen.yield(1 + nothing());",
        "String s = \"a\" + nothing(); gen.yield(1);",
        "Object o = nothing(); gen.yield(1);",
        "var o = nothing(); gen.yield(1);",
        "Object o; o = nothing(); gen.yield(1);",
        "if (nothing()) gen.yield(1);",
        "nothing().foo(); gen.yield(1);",
        "gen.yield(names.forEach(s -> {}));",
        "gen.yield(switch (n) { case 1 -> nothing(); default -> 1; });",
        "if (n > 1) { return nothing(); } gen.yield(1);",
        "throw nothing();",
        "switch (nothing()) { default -> gen.yield(1); }",
      })
  void nothingForSomething(String body) {
    assertSameAsPlain(everyday("if (gen.yield(0) > 0) { " + body + " } return 1;"));
  }

  /** What people get wrong every day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Names.
        "of(names.get(0).toUppercase());",
        "of(map.get(\"a\").gett(0));",
        "System.out.printn(\"x\");",
        "System.ou.println(\"x\");",
        "of(Color.BLUE.ordinal());",
        "of(Integer.MAXVALUE);",
        "of(Interger.parseInt(\"1\"));",
        "int[] a = {1}; of(a.size());",
        "int[] a = {1}; of(a.lenght);",
        "of(\"a\".length);",
        "var it = names.iterator(); of(it.next().foo());",
        "of(gen.yield(n).foo());",
        "if (gen.yield(1) instanceof Integer n) of(n);",
        // Arguments.
        "names.add(1);",
        "map.put(\"a\", 1);",
        "map.put(1, List.of(gen.yield(1)));",
        "of(new Point(\"a\", 1));",
        "of(new Point(gen.yield(1)));",
        "number(null);",
        "number(1L);",
        "of(max(new Object(), new Object()));",
        "new ArrayList<String>().add(1, 2, 3);",
        "of(String.join(names, \",\"));",
        "Collections.sort(map);",
        // Types.
        "byte b = 300;",
        "byte b = n;",
        "int i = Math.round(1.5);",
        "int i = names.get(0);",
        "String s = map.get(\"a\");",
        "List<Object> l = names;",
        "List<String> l = new ArrayList<Integer>();",
        "List<String> l = new HashSet<>();",
        "List<String> l = List.of(1);",
        "List<String> l = new ArrayList<>(); l.add(gen.yield(1));",
        "Map<String> m = null;",
        "List<int> l = null;",
        "var x = {1};",
        "int[] a = {1, \"a\"};",
        "int[] a = {1}; of(a[\"x\"]);",
        "int[] a = {1}; a[0] = \"x\";",
        "String s = null; s = gen.yield(1);",
        "String s = \"a\"; s -= \"a\";",
        "boolean b = true; of(b + 1);",
        "of(n == \"a\");",
        "if (!n) gen.yield(1);",
        "of(n && true);",
        "of(-\"a\");",
        "of((int) names);",
        "of((String) 1);",
        "if (names.get(0) instanceof Integer i) gen.yield(i);",
        "for (String s : names.size()) gen.yield(1);",
        "for (var e : map.entrySet()) gen.yield(e.getKey());",
        "String s = gen.yield(1) > 0 ? \"a\" : gen.yield(2);",
        "gen.yield(n > 1 ? \"a\" : 1);",
        "Optional<Integer> o = Optional.of(\"a\");",
        "int x = Optional.of(\"a\").orElse(1);",
        "throw \"a\";",
        "synchronized (n) { of(); }",
        "assert n;",
        // Members.
        "instance();",
        "of(count);",
        "of(A.count);",
        "A.instance();",
        "of(String.length());",
        "LIMIT = gen.yield(1);",
        "A.LIMIT++;",
        "\"abc\".length() = 1;",
        "of(new AbstractList<String>());",
        "of(new List<>());",
        // Switches.
        "switch (n) { case \"a\": gen.yield(1); }",
        "switch (n) { case n: gen.yield(1); }",
        "switch (n) { case gen.yield(1): of(); }",
        "switch (n) { default: gen.yield(1); default: of(); }",
        "switch (names) { case 1: gen.yield(1); }",
        "switch (Color.RED) { case BLUE: gen.yield(1); }",
        "gen.yield(switch (n) { case 1 -> 1; default -> \"a\"; });",
      })
  void everyDay(String body) {
    assertSameAsPlain(everyday("if (gen.yield(0) > 0) { " + body + " } return 1;"));
  }

  private static String everyday(String body) {
    return """
        import java.util.function.*;
        class A {
          @Resumable
          static int run(
              Exchange<Integer, Integer> gen, List<String> names, Map<String, List<Integer>> map, int n) {
            %s
          }
          enum Color { RED }
          record Point(int x, int y) {}
          static final int LIMIT = 1;
          int count;
          void instance() {}
          static void nothing() {}
          static void number(int i) {}
          static void of(Object... all) {}
          static void checked() throws Exception {}
          static <T extends Comparable<T>> T max(T a, T b) { return a; }
        }
        """
        .formatted(body);
  }

  @Test
  void severalInSeveralTemplates() {
    assertSameAsWithAnother(
        """
        class A extends Missing {
          @Resumable int one(Yield<Integer> gen) { gen.yield(missing); return inherited(); }
          @Resumable static int two(Await async, Task<String> task) {
            int wrong = async.await(task);
            return new Missing().size();
          }
          @Resumable static void fine(Yield<String> gen) { gen.yield("fine"); }
        }
        class B {
          @Resumable static int late(Yield<Integer> gen) { int late; gen.yield(late); return 1; }
        }
        """);
  }

  private static void assertSameAsPlain(String source) {
    assertSame(Compile.compiler().withOptions("-proc:none"), source);
  }

  /** Next to a processor javac stops at errors of declarations, whatever the processor does. */
  private static void assertSameAsWithAnother(String source) {
    assertSame(Compile.compiler(new Idle()), source);
  }

  private static void assertSame(Compiler other, String source) {
    List<String> plain = errors(other, source);
    assertThat(plain).isNotEmpty();
    assertThat(errors(Compile.compiler(new WeftProcessor()), source))
        .containsExactlyInAnyOrderElementsOf(plain);
  }

  private static List<String> errors(Compiler compiler, String source) {
    JavaFileObject file = Compile.source("A", source);
    Compilation compilation = compiler.compile(file);
    return compilation.errors().stream()
        .map(
            error ->
                Path.of(error.getSource() == null ? "?" : error.getSource().getName()).getFileName()
                    + ":"
                    + error.getLineNumber()
                    + ":"
                    + error.getColumnNumber()
                    + " "
                    + error.getMessage(Locale.ROOT))
        .toList();
  }
}
