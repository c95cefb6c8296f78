package dev.weft.it.random;

import dev.weft.it.random.Scope.Variable;
import java.util.List;

/** Makes statements of expressions; they complete normally. */
final class Effects {
  private final Draw draw;
  private final Scope scope;
  private final Verbs verbs;
  private final Expressions expressions;

  Effects(Draw draw, Scope scope, Verbs verbs, Expressions expressions) {
    this.draw = draw;
    this.scope = scope;
    this.verbs = verbs;
    this.expressions = expressions;
  }

  /** An assignment to a local, an assertion or a verb. */
  String onLocals() {
    if (draw.chance(10)) {
      return "assert "
          + expressions.of(Type.BOOLEAN, 2)
          + " : "
          + expressions.of(Type.STRING, 2)
          + ";";
    }
    List<Variable> ints = scope.of(Type.INT, true);
    if (ints.isEmpty()) {
      return verbs.statement(expressions.any(2));
    }
    return draw.of(ints).name()
        + draw.of(" = ", " += ", " -= ", " ^= ")
        + expressions.of(Type.INT, 3)
        + ";";
  }

  /** An expression whose value nobody needs. */
  String evaluated() {
    Type type = draw.of(Type.values());
    String place = expressions.places().assignable(type, 2);
    if (place == null || draw.chance(30)) {
      return "new Kit.Pair<>(" + expressions.any(2) + ", " + expressions.any(2) + ");";
    }
    if (type == Type.BOOLEAN || type == Type.STRING) {
      return place + " = " + expressions.of(type, 3) + ";";
    }
    return switch (draw.below(type == Type.CHARACTER ? 2 : 3)) {
      case 0 -> place + " = " + expressions.assigned(type, 2) + ";";
      case 1 -> draw.of(place + "++;", "--" + place + ";");
      default -> place + " += " + expressions.of(type.unboxed(), 3) + ";";
    };
  }
}
