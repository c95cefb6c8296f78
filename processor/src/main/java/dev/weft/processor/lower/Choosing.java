package dev.weft.processor.lower;

import dev.weft.processor.model.Code;
import dev.weft.processor.model.Exit;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.LocalUse;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Lowers expressions that evaluate only some of their operands (JLS 15.23 to 15.25, 15.28). */
final class Choosing {
  private final Graph graph;
  private final Exprs exprs;
  private final Map<Variable, Selection> selections = new HashMap<>();

  /** Lowers the statement that a switch expression is. */
  private Consumer<Stmt> statements = statement -> {};

  Choosing(Graph graph, Exprs exprs) {
    this.graph = graph;
    this.exprs = exprs;
  }

  /** Has statements inside expressions lowered like any other. */
  void lowerBy(Consumer<Stmt> lowering) {
    statements = lowering;
  }

  Code logical(Expr.Logical logical) {
    Variable result = graph.carried("holds", Optional.of(JavaTypes.BOOLEAN));
    Code left = exprs.value(logical.left(), Optional.of(JavaTypes.BOOLEAN));
    graph.step(LocalUse.write(result), " = ", left, ";");
    Block right = graph.create();
    Block end = graph.create();
    Code condition = Code.of(LocalUse.read(result));
    graph.end(
        logical.and()
            ? new End.Branch(condition, right.id, end.id)
            : new End.Branch(condition, end.id, right.id));
    graph.enter(right);
    Code value = exprs.value(logical.right(), Optional.of(JavaTypes.BOOLEAN));
    graph.step(LocalUse.write(result), " = ", value, ";");
    graph.go(end);
    graph.enter(end);
    return condition;
  }

  Code conditional(Expr.Conditional choice, Optional<JavaType> expected) {
    List<Expr> arms = List.of(choice.whenTrue(), choice.whenFalse());
    boolean number = expected.flatMap(JavaTypes::primitive).isPresent();
    boolean poly =
        !(choice.standalone() && number) // where a branch may be null, and the whole is unboxed
            && arms.stream().anyMatch(each -> isGeneric(each) || Selection.isFunction(each));
    Optional<JavaType> type =
        choice.type().isPresent() ? choice.type() : poly ? expected : Optional.empty();
    Variable result = graph.carried("chosen", Optional.of(type.orElse(JavaTypes.OBJECT)));
    Selection selection = new Selection(graph, exprs, choice, result, type);
    Block then = graph.create();
    Block otherwise = graph.create();
    Block end = graph.create();
    exprs.branch(choice.condition(), then, otherwise);
    graph.enter(then);
    selection.choose(choice.whenTrue());
    graph.go(end);
    graph.enter(otherwise);
    selection.choose(choice.whenFalse());
    graph.go(end);
    graph.enter(end);
    return selection.chosen();
  }

  /** Whether it gives what is expected of it, be it a number (JLS 15.25). */
  private static boolean isGeneric(Expr expr) {
    return expr instanceof Expr.Verb verb && verb.kind().isGeneric();
  }

  Code choice(Expr.Choice choice) {
    Selection selection = new Selection(graph, exprs, choice, choice.chosen(), choice.type());
    selections.put(choice.chosen(), selection);
    statements.accept(choice.choice());
    return selection.chosen();
  }

  /** A result of a switch expression is found. */
  void choose(Stmt.Choose choose) {
    selection(choose.chosen()).choose(choose.value());
  }

  /** Statements that note a result, inside an island. */
  Code noted(Exit.Choose choose) {
    return selection(choose.chosen()).noted(choose.value());
  }

  private Selection selection(Variable chosen) {
    return Objects.requireNonNull(selections.get(chosen), "a result of no switch expression");
  }
}
