package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of several values, as it is chosen: a variable holds it. Where its type is not known, and is
 * a matter of all of them and of the place (JLS 15.28.1), each is kept apart, and the place chooses
 * between them by the number of the one.
 */
final class Selection {
  private final Graph graph;
  private final Exprs exprs;
  private final Expr whole;
  private final Variable value;
  private final Optional<JavaType> type;
  private final Optional<Variable> number;
  private final List<Code> kept = new ArrayList<>();

  /**
   * A selection.
   *
   * @param whole the expression that chooses
   * @param value the variable
   * @param type its type, where that is known
   */
  Selection(Graph graph, Exprs exprs, Expr whole, Variable value, Optional<JavaType> type) {
    this.graph = graph;
    this.exprs = exprs;
    this.whole = whole;
    this.value = value;
    this.type = type;
    this.number =
        type.isEmpty() && isMadeInPlace(whole)
            ? Optional.of(graph.carried("choice", Optional.of(JavaTypes.INT)))
            : Optional.empty();
  }

  /**
   * Whether an expression is made where its value goes, out of parts that are kept: functions, and
   * choices whose type is a matter of their place.
   */
  static boolean isMadeInPlace(Expr expr) {
    return isOpen(expr)
        || isFunction(expr)
        || expr instanceof Expr.Conditional choice
            && choice.type().isEmpty()
            && !choice.standalone()
            && (choice.generic() || isTold(choice.whenTrue()) && isTold(choice.whenFalse()));
  }

  /**
   * Whether such an expression is not made before the operands behind it: a choice between numbers
   * alone is one, whatever its place, and throws if it is null (JLS 15.25.2).
   */
  static boolean waitsForPlace(Expr expr) {
    boolean number = expr instanceof Expr.Conditional choice && !choice.generic();
    return isFunction(expr) || isMadeInPlace(expr) && !number;
  }

  /** Whether it is a switch expression whose type is a matter of its place. */
  private static boolean isOpen(Expr expr) {
    return expr instanceof Expr.Choice && expr.type().isEmpty();
  }

  /** Whether an expression is a function, or chooses between values one of which is. */
  static boolean isFunction(Expr expr) {
    if (expr instanceof Expr.Conditional choice) {
      return choice.type().isEmpty()
          && (isFunction(choice.whenTrue()) || isFunction(choice.whenFalse()));
    }
    return expr instanceof Expr.Function
        || expr instanceof Expr.Choice choice
            && isOpen(choice)
            && choice.results().stream().anyMatch(Selection::isFunction);
  }

  /** Whether what is kept of a branch makes the same kind of conditional expression (JLS 15.25). */
  private static boolean isTold(Expr expr) {
    return expr.type().isPresent()
        || expr instanceof Expr.Pure pure && pure.stable()
        || expr instanceof Expr.Verb
        || isMadeInPlace(expr);
  }

  /** Chooses a value here. */
  void choose(Expr chosen) {
    if (number.isPresent()) {
      Code value = exprs.kept(chosen);
      kept.add(isOpaque(chosen) ? called(value) : value);
      graph.step(numbered());
    } else {
      boolean any = type.isEmpty() && chosen instanceof Expr.Verb;
      Code code = exprs.value(chosen, any ? Optional.of(JavaTypes.OBJECT) : type);
      graph.step(LocalUse.write(value), " = ", type.isEmpty() ? object(chosen, code) : code, ";");
    }
  }

  private Code object(Expr chosen, Code code) {
    boolean alone =
        isOpen(chosen) && whole instanceof Expr.Conditional choice && choice.standalone();
    return alone ? Machinery.object(code) : Machinery.object(chosen, code);
  }

  private boolean isOpaque(Expr chosen) {
    return whole instanceof Expr.Conditional choice
        && choice.opaque().stream().anyMatch(branch -> branch == chosen);
  }

  // Produce: Typed.of(number)
  /** A value that makes no numeric conditional expression. */
  private static Code called(Code value) {
    return Code.of(Machinery.TYPED, ".of(", value, ")");
  }

  /** Statements that choose the value of an expression without a verb. */
  Code noted(Expr.Pure chosen) {
    if (number.isEmpty()) {
      Code code = type.isEmpty() ? Machinery.object(chosen, chosen.code()) : chosen.code();
      return Code.of(LocalUse.write(value), " = ", code, ";\n");
    }
    if (chosen.stable()) {
      kept.add(chosen.code());
      return Code.of(numbered(), "\n");
    }
    Variable variable =
        graph.carried("operand", Optional.of(chosen.type().orElse(JavaTypes.OBJECT)));
    Code read = Code.of(LocalUse.read(variable));
    Code typed = chosen.type().isPresent() ? read : Witnesses.typed(read, chosen);
    kept.add(isOpaque(chosen) ? called(typed) : typed);
    Code code = chosen.type().isPresent() ? chosen.code() : Machinery.object(chosen, chosen.code());
    return Code.of(LocalUse.write(variable), " = ", code, ";\n", numbered(), "\n");
  }

  private Code numbered() {
    return Code.of(LocalUse.write(number.orElseThrow()), " = " + kept.size() + ";");
  }

  /** The value that was chosen. */
  Code chosen() {
    Code read = Code.of(LocalUse.read(value));
    if (number.isEmpty()) {
      return type.isPresent() ? read : Witnesses.typed(read, whole);
    }
    Code chosen = Code.of(LocalUse.read(number.get()));
    return whole instanceof Expr.Conditional
        ? Code.of(chosen, " == 1 ? ", kept.get(0), " : ", kept.get(1))
        : choice(chosen);
  }

  private Code choice(Code number) {
    Code result = Code.of("(switch (", number, ") {");
    for (int i = 1; i <= kept.size(); i++) {
      String label = i == kept.size() ? "\n  default" : "\n  case " + i;
      result = Code.of(result, label + " -> ", kept.get(i - 1), ";");
    }
    return Code.of(result, "\n})");
  }
}
