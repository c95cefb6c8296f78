package dev.weft.it.random;

import dev.weft.it.random.Scope.Variable;
import java.util.List;

/** Writes lambdas, method references and the like, alone and as what is chosen from. */
final class Functions {
  private final Draw draw;
  private final Scope scope;
  private final Expressions expressions;

  Functions(Draw draw, Scope scope, Expressions expressions) {
    this.draw = draw;
    this.scope = scope;
    this.expressions = expressions;
  }

  /** A supplier's value, the supplier standing beside an argument that may suspend. */
  String called(Type type, int less) {
    return draw.of("Kit.call(", "Kit.<" + type.boxed + ">call(")
        + supplier(type, less)
        + ", "
        + expressions.any(less)
        + ")";
  }

  private String supplier(Type type, int less) {
    return switch (draw.below(less < 1 ? 2 : 4)) {
      case 0 -> draw.chance(30) ? anonymous(type) : lambda(type);
      case 1 -> reference(type, less);
      case 2 ->
          expressions.of(Type.BOOLEAN, less)
              + " ? "
              + supplier(type, less - 1)
              + " : "
              + supplier(type, less - 1);
      default -> expressions.choices().over(() -> lambda(type), less);
    };
  }

  private String reference(Type type, int less) {
    return type == Type.STRING
        ? expressions.of(type, less) + "::trim"
        : "new Kit.Pair<>("
            + expressions.exactly(type, less)
            + ", "
            + expressions.any(less)
            + ")::left";
  }

  private String anonymous(Type type) {
    return "new Supplier<"
        + type.boxed
        + ">() { @Override public "
        + type.boxed
        + " get() { return "
        + captured(type)
        + "; } }";
  }

  private String captured(Type type) {
    List<Variable> constants = scope.constants().stream().filter(v -> v.type() == type).toList();
    return constants.isEmpty()
        ? "Kit.<" + type.boxed + ">none()"
        : "(" + type.boxed + ") " + draw.of(constants).name();
  }

  private String lambda(Type type) {
    String value = captured(type);
    String logged = "t.note(\"" + draw.name("n") + "\", " + value + ")";
    return draw.of("() -> " + logged, "() -> { return " + logged + "; }");
  }
}
