package dev.weft.processor.javac.body;

import com.sun.source.tree.ExpressionTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.syntax.Completion;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Expr;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what decides how a statement goes on. */
final class Conditions {
  private final BodyContext context;
  private final ExprReader exprs;
  private final Variables variables;

  Conditions(BodyContext context, ExprReader exprs, Variables variables) {
    this.context = context;
    this.exprs = exprs;
    this.variables = variables;
  }

  Expr read(ExpressionTree tree) {
    variables.trackPatterns(tree);
    return exprs.condition(ExprTrees.withoutParentheses(tree));
  }

  /** The condition of a loop; none where it always goes on. */
  Optional<Expr> ofLoop(@Nullable ExpressionTree tree) {
    return tree == null || Completion.always(tree) ? Optional.empty() : Optional.of(read(tree));
  }

  /** The guard of a case, behind which its pattern variables are in scope. */
  Expr guard(ExpressionTree tree) {
    Expr condition = read(tree);
    context.patterns.declareWhen(tree, true);
    return condition;
  }
}
