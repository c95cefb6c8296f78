package dev.weft.it.random;

import java.util.function.Supplier;

/** Writes switch expressions (JLS 15.28), the type of which is what their results make it. */
final class Choices {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;
  private final Expressions expressions;

  Choices(Draw draw, Scope scope, Verbs verbs, Expressions expressions) {
    this.draw = draw;
    this.scope = scope;
    this.verbs = verbs;
    this.expressions = expressions;
  }

  /** One whose results are of a type, or its box. */
  String of(Type type, int less) {
    return "(" + over(() -> expressions.result(type, less), less) + ")";
  }

  /** One whose results are of several types: all of them numbers, or none of them primitive. */
  String mixed(int less) {
    return draw.chance(50)
        ? over(() -> exactly(less, Type.INT, Type.LONG, Type.CHAR, Type.BYTE, Type.FLOAT), less)
        : over(() -> exactly(less, Type.STRING, Type.INTEGER, Type.CHARACTER), less);
  }

  private String exactly(int less, Type... types) {
    return expressions.exactly(draw.of(types), less);
  }

  /** One with these results. */
  String over(Supplier<String> result, int less) {
    switch (draw.below(RandomClass.RELEASE < 21 ? 3 : 4)) {
      case 0:
        return "switch ("
            + expressions.of(Type.INT, less)
            + " & 3) { case 0, 2 -> "
            + result.get()
            + "; case 1 -> { "
            + statements(result, less)
            + "} default -> "
            + result.get()
            + "; }";
      case 1:
        return "switch (Suit.of("
            + expressions.of(Type.INT, less)
            + ")) { case CLUBS -> "
            + result.get()
            + "; case HEARTS, SPADES -> { "
            + statements(result, less)
            + "} }";
      case 2:
        return "switch ("
            + expressions.of(Type.STRING, less)
            + ") { case \"s0\": "
            + verbs.statement(expressions.any(less))
            + " case \"s1\": "
            + statements(result, less)
            + "default: "
            + yielded(result.get())
            + " }";
      default:
        return patterns(result, less);
    }
  }

  private String statements(Supplier<String> result, int less) {
    String first = draw.chance(50) ? verbs.statement(expressions.any(less)) + " " : "";
    if (draw.chance(10)) {
      return first + "throw new Failure(" + expressions.of(Type.STRING, less) + "); ";
    }
    String test = expressions.of(Type.BOOLEAN, less);
    return first
        + (draw.chance(40) ? "if (" + test + ") " + yielded(result.get()) + " " : "")
        + yielded(result.get())
        + " ";
  }

  /** A yield of a value, which javac takes for a call of a method when it looks like arguments. */
  static String yielded(String value) {
    return "yield " + (value.startsWith("(") ? "(" + value + ")" : value) + ";";
  }

  private String patterns(Supplier<String> result, int less) {
    String name = draw.name("p");
    return "switch (Kit.object(t, "
        + expressions.any(less)
        + ")) { case Integer "
        + name
        + " when "
        + name
        + " > 2"
        + guard(less)
        + " -> "
        + result.get()
        + "; case String "
        + name
        + " when "
        + name
        + ".length() < 3"
        + guard(less)
        + " -> { "
        + statements(result, less)
        + "} case null, default -> "
        + result.get()
        + "; }";
  }

  /** What more a guard asks for; it may name no variable that is assigned (JLS 6.4, 14.11.1). */
  String guard(int depth) {
    if (!draw.chance(60)) {
      return "";
    }
    boolean before = scope.onlyConstants(true);
    String guard = " && " + expressions.of(Type.BOOLEAN, depth);
    scope.onlyConstants(before);
    return guard;
  }
}
