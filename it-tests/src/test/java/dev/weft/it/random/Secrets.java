package dev.weft.it.random;

import dev.weft.it.random.Scope.Variable;

/** Writes what only the class of the template can name: its private types and their members. */
final class Secrets {
  private final Draw draw;
  private final Scope scope;
  private final Expressions expressions;
  private final boolean isStatic;

  Secrets(Draw draw, Scope scope, boolean isStatic, Expressions expressions) {
    this.draw = draw;
    this.scope = scope;
    this.isStatic = isStatic;
    this.expressions = expressions;
  }

  /** An expression of a type, or its box. */
  String of(Type type, int less) {
    // In a guard, there may be neither assignments nor, to its parser, lambdas in parentheses.
    boolean guarded = scope.onlyConstants();
    return switch (draw.below(guarded ? 4 : type == Type.INT ? 10 : 6)) {
      case 0 -> cell(type, less) + ".value";
      case 1 -> cell(type, less) + ".read(t)";
      case 2 ->
          "new Both<>("
              + expressions.exactly(type, less)
              + ", "
              + other(less)
              + ")"
              + draw.of(".left()", ".left");
      case 3 -> "Kit.seen(t, \"" + draw.name("n") + "\", " + cell(type, less) + ").value";
      case 4 ->
          "((Turn<"
              + type.boxed
              + ">) before -> t.note(\""
              + draw.name("n")
              + "\", before)).next("
              + expressions.exactly(type, less)
              + ")";
      case 5 -> assigned(type, less);
      case 6 -> "(" + cell(Type.STRING, less) + ".reads" + draw.of("++", " += 2", "") + ")";
      case 7 -> mood(less) + ".level(t)";
      case 8 ->
          "switch ("
              + mood(less)
              + ") { case CALM -> "
              + expressions.of(type, less)
              + "; case WILD -> "
              + expressions.of(type, less)
              + "; }";
      default ->
          isStatic ? mood(less) + ".level" : "new Inner(" + expressions.of(type, less) + ").seen";
    };
  }

  /** An assignment; as an operand that is unboxed, javac would cast it to the operation's type. */
  private String assigned(Type type, int less) {
    String value = expressions.exactly(type, less);
    return "Kit.<" + type.boxed + ">seen(t, null, " + cell(type, less) + ".value = " + value + ")";
  }

  private String cell(Type type, int less) {
    String value = expressions.exactly(type, less);
    return switch (draw.below(4)) {
      case 0 -> "new Cell<>(" + value + ")";
      case 1 -> "new Cell<" + type.boxed + ">(" + value + ")";
      case 2 -> "Cell.of(" + value + ")";
      default -> "Cell.of(" + other(less) + ").with(t, " + value + ")";
    };
  }

  /** A value of a plain type: that of a switch over several is told by javac alone. */
  private String other(int less) {
    return expressions.exactly(draw.of(Type.values()), less);
  }

  private String mood(int less) {
    return draw.of(
        "Mood.values()[" + expressions.of(Type.INT, less) + " & 1]",
        "Kit.seen(t, \"" + draw.name("n") + "\", Mood.WILD)",
        "Mood.CALM");
  }

  /** The declaration of a variable of a private type; programs read what is in it. */
  boolean declaration(Listing out) {
    String name = draw.name("cell");
    Type type = draw.of(Type.STRING, Type.INTEGER, Type.LONG_OBJECT, Type.CHARACTER);
    String declared = draw.of("Cell<" + type.boxed + "> ", "var ");
    out.line(declared + name + " = " + cell(type, 2) + ";");
    scope.add(new Variable(name + ".value", type, false));
    scope.add(new Variable(name + ".reads", Type.INT, true));
    scope.add(new Variable(name + ".read(t)", type, false));
    return true;
  }
}
