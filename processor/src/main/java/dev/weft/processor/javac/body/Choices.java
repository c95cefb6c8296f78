package dev.weft.processor.javac.body;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.access.EnumSwitches;
import dev.weft.processor.javac.inference.Results;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.Jumps;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Stmt;
import dev.weft.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Reads switch expressions with a verb: each becomes a switch statement that sets a variable (JLS
 * 15.28).
 */
final class Choices {
  private final BodyContext context;
  private final ExprReader exprs;
  private final StatementReader statements;

  Choices(BodyContext context, ExprReader exprs, StatementReader statements) {
    this.context = context;
    this.exprs = exprs;
    this.statements = statements;
  }

  /**
   * Reads a switch expression. Where its type is not plain its results tell the compiler, all of
   * which are then read as expressions of their own.
   *
   * @param expected the type it is assigned to, where its place says so
   * @param alone whether no type is expected of it
   */
  Expr read(SwitchExpressionTree tree, Optional<JavaType> expected, boolean alone) {
    Optional<JavaType> type =
        expected
            .or(() -> Results.typeOf(tree, exprs::plainType))
            .or(() -> alone ? Optional.empty() : context.placeTypes.of(tree));
    if (type.isEmpty()) {
      Results.yields(tree)
          .forEach(each -> context.verbs.mark(TreePath.getPath(context.method, each)));
    }
    Place place = context.source.place(tree);
    Variable chosen =
        context.variable(
            "chosen", Optional.of(type.orElse(JavaTypes.OBJECT)), Variable.Kind.CARRIED);
    int id = context.target();
    Expr selector = selector(tree.getExpression(), tree.getCases());
    boolean byName = context.enumSwitches.isByName(tree.getCases());
    List<Stmt.Switch.Case> cases = new ArrayList<>();
    List<Expr> results = new ArrayList<>();
    context.scopes.push();
    context.jumps.push(null, tree, OptionalInt.empty());
    context.jumps.choose(Optional.of(new Jumps.Choice(chosen, type, alone, id, results)));
    tree.getCases().forEach(each -> cases.add(statements.switchCase(each)));
    context.jumps.chosen();
    context.jumps.pop();
    context.scopes.pop();
    if (!CaseLabels.isExhaustive(tree.getCases())
        || EnumSwitches.lacksDefault(tree.getCases(), true) && byName
        || !byName && context.hiddenPatterns.lacksDefault(tree.getExpression(), tree.getCases())) {
      cases.add(unforeseen(place));
    }
    Stmt.Switch choice = new Stmt.Switch(id, selector, cases, true, place);
    return new Expr.Choice(choice, chosen, results, type, place);
  }

  /** What decides a switch: of an enum that the machine cannot name, the constant's name. */
  Expr selector(ExpressionTree tree, List<? extends CaseTree> cases) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    Expr value = exprs.read(inner);
    if (!context.enumSwitches.enter(inner, cases)) {
      return value;
    }
    List<Code> around = EnumSwitches.around(inner, cases);
    if (value instanceof Expr.Pure pure) {
      Code name = Code.of(around.get(0), pure.code(), around.get(1));
      return new Expr.Pure(name, Optional.of(JavaTypes.STRING), false, pure.place());
    }
    return new Expr.Composite(
        List.of(
            new Expr.Piece.Glue(around.get(0)),
            new Expr.Piece.Operand(value, Optional.empty(), Expr.Kept.AS_IT_IS),
            new Expr.Piece.Glue(around.get(1))),
        Optional.of(JavaTypes.STRING),
        value.place());
  }

  /** The enum has got constants since, which no case foresees (JLS 15.28.2). */
  Stmt.Switch.Case unforeseen(Place place) {
    Expr thrown = new Expr.Pure(context.enumSwitches.unforeseen(), Optional.empty(), false, place);
    return new Stmt.Switch.Case(
        Stmt.Switch.Label.rest(), true, List.of(new Stmt.Throw(thrown, place)), place);
  }

  /** The statements of a case: an expression behind an arrow is what is chosen. */
  List<Stmt> body(CaseTree tree, Function<List<? extends StatementTree>, List<Stmt>> read) {
    return tree.getBody() instanceof ExpressionTree value
        ? List.of(chosen(value, context.source.place(value)))
        : read.apply(CaseLabels.statements(tree));
  }

  /** A value that ends the innermost switch expression. */
  Stmt chosen(ExpressionTree value, Place place) {
    Optional<Jumps.Choice> choice = context.jumps.choice();
    if (choice.isEmpty()) {
      context.breakage.found();
      return new Stmt.Island(Code.EMPTY, false, false, place);
    }
    Variable chosen = choice.get().chosen();
    Expr result = exprs.readApart(value, choice.get().type(), choice.get().alone());
    choice.get().results().add(result);
    return new Stmt.Choose(chosen, result, choice.get().id(), place);
  }
}
