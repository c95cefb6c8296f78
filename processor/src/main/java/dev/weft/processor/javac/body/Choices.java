package dev.weft.processor.javac.body;

import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.inference.Results;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.Jumps;
import dev.weft.processor.javac.syntax.CaseLabels;
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

/**
 * Reads switch expressions with a verb: each becomes a switch statement that sets a variable (JLS
 * 15.28).
 */
final class Choices {
  private final BodyContext context;
  private final ExprReader exprs;
  private final Selectors selectors;
  private final CaseReader cases;

  Choices(BodyContext context, ExprReader exprs, Selectors selectors, CaseReader cases) {
    this.context = context;
    this.exprs = exprs;
    this.selectors = selectors;
    this.cases = cases;
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
    Expr selector = selectors.read(tree.getExpression(), tree.getCases());
    List<Expr> results = new ArrayList<>();
    Jumps.Choice choice = new Jumps.Choice(chosen, type, alone, id, results);
    List<Stmt.Switch.Case> read = new ArrayList<>(cases(tree, choice));
    if (!CaseLabels.isExhaustive(tree.getCases())
        || selectors.lacksDefault(tree.getExpression(), tree.getCases(), true)) {
      read.add(selectors.unforeseen(place));
    }
    Stmt.Switch statement = new Stmt.Switch(id, selector, read, true, place);
    return new Expr.Choice(statement, chosen, results, type, place);
  }

  private List<Stmt.Switch.Case> cases(SwitchExpressionTree tree, Jumps.Choice choice) {
    context.scopes.push();
    context.jumps.push(null, tree, OptionalInt.empty());
    context.jumps.choose(Optional.of(choice));
    List<Stmt.Switch.Case> read = cases.read(tree.getCases());
    context.jumps.chosen();
    context.jumps.pop();
    context.scopes.pop();
    return read;
  }
}
