package dev.weft.processor.javac.body;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import dev.weft.processor.javac.access.EnumSwitches;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaTypes;
import dev.weft.processor.model.Place;
import dev.weft.processor.model.Stmt;
import java.util.List;
import java.util.Optional;

/** What decides switches with a verb, and what they do where no case foresees it. */
final class Selectors {
  private final BodyContext context;
  private final ExprReader exprs;

  Selectors(BodyContext context, ExprReader exprs) {
    this.context = context;
    this.exprs = exprs;
  }

  /** What decides a switch: of an enum that the machine cannot name, the constant's name. */
  Expr read(ExpressionTree tree, List<? extends CaseTree> cases) {
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

  /** Whether the compiler no longer sees that the cases of a switch are all there are. */
  boolean lacksDefault(
      ExpressionTree selector, List<? extends CaseTree> cases, boolean isExpression) {
    return context.enumSwitches.isByName(cases)
        ? EnumSwitches.lacksDefault(cases, isExpression)
        : context.hiddenPatterns.lacksDefault(selector, cases);
  }

  /** The enum has got constants since, which no case foresees (JLS 15.28.2). */
  Stmt.Switch.Case unforeseen(Place place) {
    Expr thrown = new Expr.Pure(context.enumSwitches.unforeseen(), Optional.empty(), false, place);
    return new Stmt.Switch.Case(
        Stmt.Switch.Label.rest(), true, List.of(new Stmt.Throw(thrown, place)), place);
  }
}
