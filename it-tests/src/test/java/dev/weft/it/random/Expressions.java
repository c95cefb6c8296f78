package dev.weft.it.random;

import dev.weft.it.random.Scope.Variable;
import java.util.List;

/** Writes expressions; what they do along the way goes into the trace. */
final class Expressions {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;

  Expressions(Draw draw, Scope scope, Verbs verbs) {
    this.draw = draw;
    this.scope = scope;
    this.verbs = verbs;
  }

  /** An expression of exactly this type that needs no parentheses around it. */
  String of(Type type, int depth) {
    if (depth <= 0) {
      return leaf(type);
    }
    switch (draw.below(10)) {
      case 0:
      case 1:
        return leaf(type);
      case 2:
        return verbs.value(type, of(type, depth - 1));
      case 3:
        return conditional(type, depth);
      case 4:
        return "Kit.<"
            + type.boxed
            + ">seen(t, \""
            + draw.name("n")
            + "\", "
            + of(type, depth - 1)
            + ")";
      case 5:
        return assignment(type, depth);
      default:
        return operation(type, depth);
    }
  }

  private String conditional(Type type, int depth) {
    String test = of(Type.BOOLEAN, depth - 1);
    return "(" + test + " ? " + of(type, depth - 1) + " : " + of(type, depth - 1) + ")";
  }

  private String assignment(Type type, int depth) {
    List<Variable> variables = scope.of(type, true);
    if (variables.isEmpty()) {
      return operation(type, depth);
    }
    String name = draw.of(variables).name();
    if (type == Type.BOOLEAN) {
      return "(" + name + draw.of(" = ", " |= ", " ^= ") + of(type, depth - 1) + ")";
    }
    if (type == Type.STRING) {
      return "(" + name + draw.of(" = ", " += ") + of(type, depth - 1) + ")";
    }
    return switch (draw.below(4)) {
      case 0 -> "(" + name + " = " + of(type, depth - 1) + ")";
      case 1 -> draw.of(name + "++", name + "--", "++" + name);
      default -> "(" + name + compound(type) + of(number(type), depth - 1) + ")";
    };
  }

  private String compound(Type type) {
    return type == Type.DOUBLE || type == Type.INTEGER
        ? draw.of(" += ", " -= ", " *= ")
        : draw.of(" += ", " -= ", " *= ", " ^= ", " &= ", " <<= ");
  }

  /** What may stand to the right of a compound assignment to a variable of a type. */
  private Type number(Type type) {
    return switch (type) {
      case INTEGER -> Type.INT;
      case INT, LONG, BYTE, CHAR -> draw.of(Type.INT, Type.BYTE, Type.CHAR, Type.LONG);
      default -> Type.DOUBLE;
    };
  }

  private String operation(Type type, int depth) {
    int less = depth - 1;
    return switch (type) {
      case INT -> integer(less);
      case INTEGER ->
          draw.chance(50)
              ? "Integer.valueOf(" + of(Type.INT, less) + ")"
              : "Kit.box(t, " + of(Type.INT, less) + ")";
      case LONG ->
          "("
              + of(Type.LONG, less)
              + draw.of(" + ", " - ", " * ", " & ")
              + of(draw.of(Type.LONG, Type.INT, Type.CHAR), less)
              + ")";
      case DOUBLE ->
          "("
              + of(Type.DOUBLE, less)
              + draw.of(" + ", " * ", " / ")
              + of(draw.of(Type.DOUBLE, Type.INT, Type.LONG), less)
              + ")";
      case CHAR, BYTE -> "((" + type.text + ") (0 + " + of(Type.INT, less) + "))";
      case BOOLEAN -> bool(less);
      case STRING -> string(less);
    };
  }

  private String integer(int less) {
    return switch (draw.below(10)) {
      case 9 ->
          "switch ("
              + leaf(Type.INT)
              + " & 1) { case 0 -> "
              + leaf(Type.INT)
              + "; default -> { int x = "
              + leaf(Type.INT)
              + "; yield x + 1; } }";
      case 0 -> "(" + of(Type.INT, less) + draw.of(" / ", " % ") + of(Type.INT, less) + ")";
      case 1 -> "Kit.sum(t, " + of(Type.INT, less) + ", " + of(Type.INT, less) + ")";
      case 2 -> of(Type.STRING, less) + ".length()";
      case 3 -> scope.arrays().isEmpty() ? "-" + leaf(Type.INT) : element(less);
      case 4 ->
          "(" + of(Type.INTEGER, less) + " + " + of(draw.of(Type.CHAR, Type.BYTE), less) + ")";
      case 5 -> "((int) (0L + " + of(Type.LONG, less) + "))";
      case 6 -> "~" + of(Type.INT, less);
      default ->
          "("
              + of(Type.INT, less)
              + draw.of(" + ", " - ", " * ", " ^ ", " | ", " >> ")
              + of(Type.INT, less)
              + ")";
    };
  }

  private String element(int less) {
    String element = draw.of(scope.arrays()) + "[" + of(Type.INT, less) + " & 1]";
    return switch (draw.below(4)) {
      case 0 -> element + draw.of("++", "--");
      case 1 -> "(" + element + draw.of(" = ", " += ", " *= ") + of(Type.INT, less) + ")";
      default -> element;
    };
  }

  private String bool(int less) {
    return switch (draw.below(5)) {
      case 0 ->
          "("
              + of(Type.BOOLEAN, less)
              + draw.of(" && ", " || ", " ^ ", " | ")
              + of(Type.BOOLEAN, less)
              + ")";
      case 1 -> "!" + of(Type.BOOLEAN, less);
      case 2 -> of(Type.STRING, less) + ".equals(" + of(Type.STRING, less) + ")";
      case 3 -> "(" + of(Type.INT, less) + draw.of(" == ", " != ") + of(Type.INT, less) + ")";
      default ->
          "("
              + of(Type.INT, less)
              + draw.of(" < ", " >= ")
              + of(draw.of(Type.INT, Type.LONG, Type.CHAR), less)
              + ")";
    };
  }

  private String string(int less) {
    return switch (draw.below(3)) {
      case 0 -> "Kit.text(" + argument(less) + ")";
      case 1 -> "(" + of(Type.STRING, less) + " + " + of(draw.of(Type.values()), less) + ")";
      default ->
          "(\""
              + draw.name("s")
              + "\" + "
              + of(draw.of(Type.values()), less)
              + " + "
              + of(draw.of(Type.values()), less)
              + ")";
    };
  }

  /**
   * An argument of an overloaded method; a conditional of boxed and unboxed operands would fit too
   * many.
   */
  private String argument(int less) {
    Type type = draw.of(Type.values());
    String value = of(type, less);
    return type.isNumeric() ? "0 + " + value : value;
  }

  private String leaf(Type type) {
    List<Variable> variables = scope.of(type, false);
    if (!variables.isEmpty() && draw.chance(75)) {
      return draw.of(variables).name();
    }
    return switch (type) {
      case INT -> String.valueOf(draw.below(5));
      case INTEGER -> "Integer.valueOf(" + draw.below(300) + ")";
      case LONG -> draw.below(5) + "L";
      case DOUBLE -> draw.below(5) + ".5";
      case CHAR -> "'" + (char) ('a' + draw.below(5)) + "'";
      case BYTE -> "((byte) " + draw.below(200) + ")";
      case BOOLEAN -> "t.note(\"" + draw.name("b") + "\", " + draw.of("true", "false") + ")";
      case STRING -> "\"" + draw.name("s") + "\"";
    };
  }
}
