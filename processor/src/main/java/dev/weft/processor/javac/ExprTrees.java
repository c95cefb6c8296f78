package dev.weft.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;

/** The trees of expressions. */
final class ExprTrees {
  private ExprTrees() {}

  static ExpressionTree withoutParentheses(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree inner
        ? withoutParentheses(inner.getExpression())
        : tree;
  }
}
