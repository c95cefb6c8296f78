package dev.weft.it.random;

/** Writes expressions; what they do along the way goes into the trace. */
final class Expressions {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;
  private final Places places;
  private final Operations operations;
  private final Calls calls;
  private final Choices choices;
  private final Patterns patterns;
  private final Secrets secrets;
  private final boolean isStatic;

  Expressions(Draw draw, Scope scope, Verbs verbs, boolean isStatic) {
    this.draw = draw;
    this.scope = scope;
    this.verbs = verbs;
    this.isStatic = isStatic;
    this.places = new Places(draw, scope, isStatic, this);
    this.operations = new Operations(draw, this);
    this.calls = new Calls(draw, scope, isStatic, this);
    this.choices = new Choices(draw, scope, verbs, this);
    this.patterns = new Patterns(draw, scope, this);
    this.secrets = new Secrets(draw, scope, isStatic, this);
  }

  Places places() {
    return places;
  }

  Choices choices() {
    return choices;
  }

  Patterns patterns() {
    return patterns;
  }

  Secrets secrets() {
    return secrets;
  }

  /** An expression of this type, or its box, that needs no parentheses around it. */
  String of(Type type, int depth) {
    if (depth <= 0) {
      return leaf(type);
    }
    return switch (draw.below(15)) {
      case 0, 1 -> leaf(type);
      case 2, 3 -> verbs.value(type, exactly(type, depth - 1));
      case 4 -> conditional(type, depth);
      case 5 -> seen(type, depth);
      case 6, 7 -> assignment(type, depth);
      case 8, 9 -> calls.of(type, depth);
      case 10 -> choices.of(type, depth - 1);
      case 11 -> secrets.of(type, depth - 1);
      default -> operations.of(type, depth - 1);
    };
  }

  /** An expression of some type. */
  String any(int depth) {
    return of(draw.of(Type.values()), depth);
  }

  /** The same as a constructor or a generic method wants it: of exactly this type. */
  String exactly(Type type, int depth) {
    return type == Type.BOOLEAN || type == Type.STRING
        ? "((" + type.boxed + ") " + of(type, depth) + ")"
        : "(" + type.text + ") (" + type.unboxed().text + ") (0 + " + of(type, depth) + ")";
  }

  private String conditional(Type type, int depth) {
    String test = of(Type.BOOLEAN, depth - 1);
    return "(" + test + " ? " + result(type, depth - 1) + " : " + of(type, depth - 1) + ")";
  }

  /** One of several values of a type: a constant int is of the narrow type of the others. */
  String result(Type type, int depth) {
    return type.isNarrow() && draw.chance(35)
        ? draw.of("LIMIT", "Program.LIMIT", "LIMIT * 2 - 1", isStatic ? "(LIMIT)" : "own")
        : of(type, depth);
  }

  private String seen(Type type, int depth) {
    String value = exactly(type, depth - 1);
    return "Kit.<" + type.boxed + ">seen(t, \"" + draw.name("n") + "\", " + value + ")";
  }

  private String assignment(Type type, int depth) {
    String place = places.assignable(type, depth);
    if (place == null) {
      return operations.of(type, depth - 1);
    }
    if (type == Type.BOOLEAN) {
      String operator = draw.of(" = ", " |= ", " ^= ", " &= ");
      return "(" + place + operator + of(type, depth - 1) + ")";
    }
    if (type == Type.STRING) {
      return draw.chance(50)
          ? "(" + place + " = " + of(type, depth - 1) + ")"
          : "(" + place + " += " + any(depth - 1) + ")";
    }
    return switch (draw.below(type == Type.CHARACTER ? 2 : 4)) {
      case 0 -> "(" + place + " = " + assigned(type, depth - 1) + ")";
      case 1 -> "(" + draw.of(place + "++", place + "--", "++" + place, "--" + place) + ")";
      default -> "(" + place + compound(type) + of(operand(type), depth - 1) + ")";
    };
  }

  /** A value for a variable of a type. */
  String assigned(Type type, int depth) {
    return type == Type.STRING || type == Type.BOOLEAN ? of(type, depth) : exactly(type, depth);
  }

  private String compound(Type type) {
    return type == Type.DOUBLE || type == Type.FLOAT || type.isBox()
        ? draw.of(" += ", " -= ", " *= ")
        : draw.of(" += ", " -= ", " *= ", " ^= ", " &= ", " |= ", " <<= ", " >>= ", " >>>= ");
  }

  /** What may stand to the right of a compound assignment to a variable of a type. */
  private Type operand(Type type) {
    return switch (type) {
      case INTEGER -> Type.INT;
      case LONG_OBJECT -> draw.of(Type.LONG, Type.INT);
      case INT, LONG, BYTE, CHAR, SHORT -> draw.of(Type.INT, Type.BYTE, Type.CHAR, Type.LONG);
      default -> draw.of(Type.INT, Type.DOUBLE, Type.FLOAT);
    };
  }

  private String leaf(Type type) {
    String name = draw.chance(75) ? places.name(type) : null;
    if (name != null) {
      return name;
    }
    return switch (type) {
      case INT -> String.valueOf(draw.below(5));
      case INTEGER ->
          draw.chance(5) ? "Kit.<Integer>none()" : "Integer.valueOf(" + draw.below(300) + ")";
      case LONG_OBJECT ->
          draw.chance(5) ? "Kit.<Long>none()" : "Long.valueOf(" + draw.below(300) + ")";
      case CHARACTER -> "Character.valueOf('" + letter() + "')";
      case LONG -> draw.below(5) + "L";
      case DOUBLE -> draw.below(5) + ".5";
      case FLOAT -> draw.below(5) + ".25f";
      case CHAR -> "'" + letter() + "'";
      case BYTE -> "((byte) " + draw.below(200) + ")";
      case SHORT -> "((short) " + draw.below(40_000) + ")";
      case BOOLEAN -> "t.note(\"" + draw.name("b") + "\", " + draw.of("false", "true") + ")";
      case STRING -> "\"" + draw.name("s") + "\"";
    };
  }

  private char letter() {
    return (char) ('a' + draw.below(5));
  }
}
