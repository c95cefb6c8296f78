package dev.weft.it.size;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The source of templates too large to be written down. */
final class LargeTemplates {
  static final String BINARY_NAME = "dev.weft.it.size.made.LargeTemplates";

  private static final String HEAD =
      """
      package dev.weft.it.size.made;

      import dev.weft.*;
      import dev.weft.annotation.Resumable;
      import dev.weft.it.kit.*;

      final class LargeTemplates {
        static final class All {
        private static int mix(int a, int b) {
          return 31 * a + b;
        }

      """;

  private final StringBuilder text = new StringBuilder(HEAD);

  private LargeTemplates() {}

  static String source() {
    LargeTemplates all = new LargeTemplates();
    all.straight();
    all.branching();
    all.nested();
    all.islands();
    all.declarations();
    return all.text.append("  }\n}\n").toString();
  }

  private static String repeat(int times, IntFunction<String> line) {
    return IntStream.range(0, times).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private void template(String name, String body) {
    template(name, ", int n", body);
  }

  private void template(String name, String parameters, String body) {
    text.append("@Resumable static int ").append(name).append("(AsyncYield<Object> gen, Trace t");
    text.append(parameters).append(") {\n").append(body).append("}\n\n");
  }

  private void straight() {
    template("twoThousandYields", repeat(2_000, i -> "gen.yield(n + " + i + ");") + "return n;");
    template(
        "manyYieldsInTry",
        "try {\n"
            + repeat(700, i -> "gen.yield(n + " + i + ");")
            + "return n; } finally { t.log(\"end\"); }");
    template(
        "manyLinesThatResumeInOnePlace",
        "for (int i = 0; i < 3; i++) { switch ((n + i) % 1_500) {\n"
            + repeat(1_500, i -> "case " + i + ": gen.yield(n + " + i + "); break;")
            + "} }\nreturn n;");
    template(
        "threeHundredLocals",
        repeat(150, i -> "int a%1$d = n + %1$d; String s%1$d = \"s\" + n;".formatted(i))
            + repeat(150, i -> "gen.yield(a%1$d + s%1$d);".formatted(i))
            + "return n;");
    template(
        "tenThousandLines",
        "int a = n; int b = 1;\n"
            + repeat(
                1_000,
                i ->
                    """
                    // A comment, as there are many.
                    a += b ^ %1$d;

                    if (a %% 3 == 0) {
                      gen.yield(a);
                    } else {
                      b -= a;
                    }
                    b++;

                    """
                        .formatted(i))
            + "return a;");
    template(
        "longSum",
        "return (\"\""
            + repeat(400, i -> i == 200 ? " + gen.await(t.later(\"x\"))" : " + mix(n, " + i + ")")
            + ").hashCode();");
    template(
        "sumOfVerbs",
        "return gen.await(t.later(n))\n"
            + repeat(150, i -> " + gen.await(t.later(%1$d))".formatted(i))
            + ";");
    template(
        "manyParameters",
        IntStream.range(0, 253).mapToObj(i -> ", int p" + i).collect(Collectors.joining()),
        "gen.yield(p0); p1++; gen.yield(p1 + p252); return p2;");
    template(
        "longText",
        "String s = \"" + "x".repeat(60_000) + "\"; gen.yield(s.length()); return s.length();");
  }

  private void branching() {
    template(
        "thousandCases",
        "for (int i = 0; i < 4; i++) { switch (i * 333) {\n"
            + repeat(1_000, i -> "case %1$d: gen.yield(\"c%1$d\"); break;".formatted(i))
            + "default: gen.yield(\"none\"); } }\nreturn n;");
    template(
        "manyTexts",
        "for (int i = 0; i < 4; i++) { int got = switch (\"k\" + i * 150) {\n"
            + "default -> { gen.yield(\"none\"); yield -1; }\n"
            + repeat(
                400,
                i ->
                    "case \"k%1$d\" -> { t.log(\"at %1$d\"); yield gen.await(t.later(%1$d)); }"
                        .formatted(i))
            + "}; gen.yield(got); }\nreturn n;");
    template(
        "manyBranches",
        repeat(
                400,
                i ->
                    "%2$s (n == %1$d) { t.log(\"one %1$d\"); t.log(\"two %1$d\"); gen.yield(%1$d); }"
                        .formatted(i == 0 ? 500 : i, i == 0 ? "if" : "else if"))
            + "return n;");
  }

  private void nested() {
    template(
        "fiftyTries",
        repeat(
                50,
                i ->
                    "try { gen.yield(\"in %1$d\"); if (n == -%1$d) throw new Failure(\"\");"
                        .formatted(i))
            + "if (n == 3) throw new Failure(\"deepest\");\n"
            + repeat(
                50,
                i ->
                    i % 2 == 0
                        ? "} finally { t.log(\"out %1$d\"); gen.yield(%1$d); }".formatted(i)
                        : "} catch (Failure e) { gen.yield(\"c%1$d\"); throw new Failure(\"%1$d\"); }"
                            .formatted(i))
            + "return n;");
    template(
        "twoHundredIfs",
        repeat(200, i -> "if (mix(n, %1$d) != 0) { t.log(\"if %1$d\");".formatted(i))
            + "gen.yield(n);\n"
            + repeat(200, i -> "} else { gen.yield(\"else %1$d\"); }".formatted(i))
            + "return n;");
    template(
        "hundredLoops",
        repeat(
                100,
                i ->
                    "l%1$d: for (int i%1$d = 0; i%1$d < 1; i%1$d++) { if (n == -%1$d) continue l%2$d;"
                        .formatted(i, i / 2))
            + "gen.yield(n);\n"
            + "}".repeat(100)
            + "\nreturn n;");
  }

  /** What does not suspend, but has no room in one method. */
  private void islands() {
    template(
        "largeLoop",
        "int a = n; gen.yield(a);\nfor (int i = 0; i < 3; i++) {\n"
            + repeat(500, i -> "a = mix(a, i ^ %1$d); if (a == %1$d) break;".formatted(i))
            + "}\ngen.yield(a);\nreturn a;");
    template(
        "largeIf",
        "int a = n; gen.yield(a);\nif (a > 0) {\n"
            + repeat(800, i -> "a = mix(a, %1$d);".formatted(i))
            + "} else { return 7; }\ngen.yield(a);\nreturn a;");
    template(
        "largeSwitch",
        "for (int i = 0; i < 3; i++) { switch (i * 100) {\n"
            + repeat(600, i -> "case %1$d: t.log(\"case %1$d\"); break;".formatted(i))
            + "default: t.log(\"none\"); }\ngen.yield(i); }\nreturn n;");
    template(
        "copiedFinally",
        "int a = n; gen.yield(a);\n"
            + repeat(9, i -> "try { if (a > 5) a++; } finally { a += 3;")
            + "}".repeat(9)
            + "\ngen.yield(a); return a;");
  }

  private void declarations() {
    template(
        "withLocalTypes",
        """
        record Pair(int a, String b) { int twice() { return 2 * a; } }
        enum Side { LEFT, RIGHT }
        interface Shape { int area(int x); }
        final int k = 7;
        int base = n;
        class Square implements Shape {
          int count = base;
          public int area(int x) { count += x * k + n; return count; }
        }
        Shape shape = new Square();
        Pair pair = new Pair(1, "b");
        Side side = Side.LEFT;
        """
            + repeat(
                200,
                i ->
                    "pair = new Pair(pair.twice() %% 1000 + %1$d, pair.b());\n".formatted(i)
                        + "gen.yield(pair.a() + shape.area(%1$d) + side.name());\n".formatted(i)
                        + "side = Side.values()[%1$d %% 2];".formatted(i))
            + "return shape.area(1);");
    template(
        "withUnnamedTypes",
        "int a = n; gen.yield(a);\n"
            + repeat(
                60,
                i ->
                    "var o%1$d = new Object() { int hidden = %1$d; int more() { return hidden++; } };"
                            .formatted(i)
                        + " a += o%1$d.more() + o%1$d.hidden; t.log(\"a = \" + a);".formatted(i))
            + "gen.yield(a); return a;");
  }
}
