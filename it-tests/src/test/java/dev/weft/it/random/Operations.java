package dev.weft.it.random;

/** Writes expressions that are made with operators. */
final class Operations {
  private final Draw draw;
  private final Expressions expressions;

  Operations(Draw draw, Expressions expressions) {
    this.draw = draw;
    this.expressions = expressions;
  }

  /** An operation of a type on operands of a depth. */
  String of(Type type, int depth) {
    return switch (type) {
      case INT -> integer(depth);
      case INTEGER ->
          draw.chance(50)
              ? "Integer.valueOf(" + expressions.of(Type.INT, depth) + ")"
              : "Kit.box(t, " + expressions.of(Type.INT, depth) + ")";
      case LONG ->
          draw.chance(30)
              ? shift(Type.LONG, depth)
              : binary(
                  depth,
                  Type.LONG,
                  draw.of(" + ", " - ", " * ", " & ", " / "),
                  Type.LONG,
                  Type.INT,
                  Type.CHAR);
      case DOUBLE ->
          binary(
              depth, Type.DOUBLE, draw.of(" + ", " * ", " / "), Type.DOUBLE, Type.INT, Type.LONG);
      case FLOAT ->
          binary(
              depth,
              Type.FLOAT,
              draw.of(" + ", " * ", " - ", " % "),
              Type.FLOAT,
              Type.INT,
              Type.LONG);
      case CHAR, BYTE, SHORT, LONG_OBJECT, CHARACTER ->
          "(" + expressions.exactly(type, depth) + ")";
      case BOOLEAN -> bool(depth);
      case STRING -> string(depth);
    };
  }

  private String binary(int depth, Type left, String operator, Type... right) {
    return "("
        + expressions.of(left, depth)
        + operator
        + expressions.of(draw.of(right), depth)
        + ")";
  }

  private String shift(Type type, int depth) {
    return binary(depth, type, draw.of(" << ", " >> ", " >>> "), Type.INT, Type.LONG, Type.CHAR);
  }

  private String integer(int depth) {
    return switch (draw.below(8)) {
      case 0 -> binary(depth, Type.INT, draw.of(" + ", " - ", " * "), Type.INT, Type.SHORT);
      case 1 -> binary(depth, Type.INT, draw.of(" ^ ", " | ", " & "), Type.INT, Type.BYTE);
      case 2 -> binary(depth, Type.INT, draw.of(" / ", " % "), Type.INT);
      case 3 -> binary(depth, Type.INTEGER, " + ", Type.CHAR, Type.BYTE, Type.CHARACTER);
      case 4 -> "((int) (0L + " + expressions.of(Type.LONG, depth) + "))";
      case 5 -> "((int) (0f + " + expressions.of(Type.FLOAT, depth) + "))";
      case 6 ->
          "(" + draw.of("~", "-", "+") + expressions.of(draw.of(Type.INT, Type.BYTE), depth) + ")";
      default -> shift(Type.INT, depth);
    };
  }

  private String bool(int depth) {
    return switch (draw.below(7)) {
      case 0 -> "!" + expressions.of(Type.BOOLEAN, depth);
      case 1 -> expressions.of(Type.STRING, depth) + ".equals(" + expressions.any(depth) + ")";
      case 2 -> equality(draw.of(Type.INT, Type.LONG, Type.INTEGER, Type.CHAR), depth);
      case 3 ->
          binary(
              depth, draw.of(Type.INT, Type.DOUBLE), draw.of(" < ", " >= "), Type.INT, Type.FLOAT);
      case 4 -> binary(depth, Type.BOOLEAN, draw.of(" ^ ", " | ", " & ", " == "), Type.BOOLEAN);
      case 5 -> expressions.patterns().condition(depth);
      default -> binary(depth, Type.BOOLEAN, draw.of(" && ", " || "), Type.BOOLEAN);
    };
  }

  /** An equality, of numbers of two types if neither is boxed. */
  private String equality(Type type, int depth) {
    String operator = draw.of(" == ", " != ");
    return draw.chance(50)
        ? binary(depth, type, operator, type)
        : "(0 + " + expressions.of(type, depth) + operator + expressions.of(Type.LONG, depth) + ")";
  }

  private String string(int depth) {
    return switch (draw.below(3)) {
      case 0 -> "(" + expressions.of(Type.STRING, depth) + " + " + expressions.any(depth) + ")";
      case 1 -> "(" + expressions.any(depth) + " + " + expressions.of(Type.STRING, depth) + ")";
      default ->
          "(\""
              + draw.name("s")
              + "\" + "
              + expressions.any(depth)
              + " + "
              + expressions.any(depth)
              + ")";
    };
  }
}
