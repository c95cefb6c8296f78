package dev.weft.it.random;

/** Writes expressions that call, create or convert. */
final class Calls {
  private final Draw draw;
  private final boolean isStatic;
  private final Expressions expressions;
  private final Functions functions;
  private final Library library;

  Calls(Draw draw, Scope scope, boolean isStatic, Expressions expressions) {
    this.draw = draw;
    this.isStatic = isStatic;
    this.expressions = expressions;
    this.functions = new Functions(draw, scope, expressions);
    this.library = new Library(draw, scope, expressions);
  }

  /** Such an expression of a type. */
  String of(Type type, int depth) {
    int less = depth - 1;
    return switch (draw.below(5)) {
      case 0 -> generic(type, less);
      case 3 -> library.of(type, less);
      case 1 -> expressions.patterns().choice(() -> expressions.of(type, less), less);
      case 2 -> array(type, less);
      default ->
          switch (type) {
            case INT -> integer(less);
            case STRING -> string(less);
            default -> functions.called(type, less);
          };
    };
  }

  private String generic(Type type, int less) {
    return draw.of("Kit.first(", "Kit.<" + type.boxed + ">first(")
        + expressions.exactly(type, less)
        + ", "
        + expressions.exactly(type, less)
        + ")";
  }

  private String array(Type type, int less) {
    String index = "[" + expressions.of(Type.INT, less) + " & 1]";
    return switch (draw.below(3)) {
      case 0 ->
          "new "
              + type.text
              + "[] {"
              + expressions.assigned(type, less)
              + ", "
              + expressions.assigned(type, less)
              + "}"
              + index;
      case 1 ->
          "Kit.<"
              + type.text
              + "[]>seen(t, null, new "
              + type.text
              + "[][] {{"
              + expressions.assigned(type, less)
              + "}, {"
              + expressions.assigned(type, less)
              + "}}"
              + index
              + ")[0]";
      default -> functions.called(type, less);
    };
  }

  private String integer(int less) {
    return switch (draw.below(10)) {
      case 8 -> library.overloaded(less);
      case 0 ->
          "Kit.sum(t, "
              + expressions.of(Type.INT, less)
              + ", "
              + expressions.of(Type.INT, less)
              + ")";
      case 1 -> expressions.of(Type.STRING, less) + ".length()";
      case 2 -> expressions.places().element(less);
      case 3 -> (isStatic ? "" : "this.") + helper(less);
      case 4 -> "Kit.total(" + arguments(Type.INT, less) + ")";
      case 5 -> "new int[" + expressions.of(Type.INT, less) + " & 3].length";
      case 6 ->
          "new long["
              + expressions.of(Type.INT, less)
              + " & 1]["
              + expressions.of(Type.INT, less)
              + "].length";
      case 7 ->
          "((int) (Integer) (Object) " + "Kit.box(t, " + expressions.of(Type.INT, less) + "))";
      default ->
          "switch (Suit.of("
              + expressions.of(Type.INT, less)
              + ")) { case CLUBS -> 1; default -> 2; }";
    };
  }

  private String helper(int less) {
    Type type = draw.of(Type.values());
    return "helper(t, "
        + (type.isNumeric() ? expressions.exactly(type, less) : expressions.of(type, less))
        + ", "
        + expressions.exactly(draw.of(Type.INT, Type.LONG), less)
        + ")";
  }

  private String string(int less) {
    return switch (draw.below(12)) {
      case 10 -> library.text(less);
      case 0 -> "Kit.text(" + argument(less) + ")";
      case 1 ->
          expressions.of(Type.STRING, less)
              + ".concat("
              + expressions.of(Type.STRING, less)
              + ").trim()";
      case 2 ->
          "new StringBuilder("
              + expressions.of(Type.STRING, less)
              + ").append("
              + argument(less)
              + ").append("
              + expressions.of(Type.STRING, less)
              + ").toString()";
      case 3 -> "Kit.join(" + arguments(draw.of(Type.STRING, Type.CHAR, Type.INTEGER), less) + ")";
      case 4 ->
          "Kit.call("
              + expressions.of(Type.STRING, less)
              + "::trim, "
              + expressions.any(less)
              + ")";
      case 5 ->
          "new Kit.Pair<>(" + expressions.any(less) + ", " + expressions.any(less) + ").toString()";
      case 6 -> chosen(less);
      case 7 ->
          "("
              + expressions.choices().over(() -> expressions.of(Type.STRING, less), less)
              + ").concat("
              + expressions.of(Type.STRING, less)
              + ")";
      case 8, 9 -> expressions.patterns().mixed(less);
      default -> "((String) (Object) " + expressions.of(Type.STRING, less) + ")";
    };
  }

  /** What a switch expression makes of several types, where that decides what is done with it. */
  private String chosen(int less) {
    String mixed = expressions.choices().mixed(less);
    return switch (draw.below(6)) {
      case 0 -> "Kit.text(" + mixed + ")";
      case 1 -> "(" + expressions.of(Type.STRING, less) + " + " + mixed + ")";
      case 2 -> "(\"\" + helper(t, " + mixed + ", " + expressions.exactly(Type.LONG, less) + "))";
      case 3 -> "Kit.text((" + mixed + "))";
      case 4 -> "(Kit.first(" + mixed + ", " + expressions.any(less) + ") + \"\")";
      default -> "new Kit.Pair<>(" + expressions.any(less) + ", " + mixed + ").toString()";
    };
  }

  private String arguments(Type type, int less) {
    StringBuilder text = new StringBuilder("t");
    for (int i = draw.below(4); i > 0; i--) {
      text.append(", ").append(expressions.of(type, less));
    }
    return text.toString();
  }

  /**
   * An argument of an overloaded method; a conditional of boxed and unboxed operands would fit too
   * many.
   */
  private String argument(int less) {
    Type type = draw.of(Type.values());
    String value = expressions.of(type, less);
    return type.isNumeric() ? "0 + " + value : type == Type.BOOLEAN ? "false | " + value : value;
  }
}
