package dev.weft.processor.javac.inference;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.SwitchExpressionTree;
import dev.weft.processor.javac.syntax.ExprTrees;

/** Expressions that are functions, and so have no type of their own (JLS 15.13, 15.27). */
public final class Functions {
  private Functions() {}

  public static boolean isFunction(ExpressionTree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }

  /** Whether an expression chooses between values, one of which is a function. */
  public static boolean areChosenBy(ExpressionTree tree) {
    if (tree instanceof ConditionalExpressionTree choice) {
      return isOrChooses(choice.getTrueExpression()) || isOrChooses(choice.getFalseExpression());
    }
    return tree instanceof SwitchExpressionTree choice
        && Results.of(choice).stream().anyMatch(Functions::isOrChooses);
  }

  private static boolean isOrChooses(ExpressionTree tree) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    return isFunction(inner) || areChosenBy(inner);
  }
}
