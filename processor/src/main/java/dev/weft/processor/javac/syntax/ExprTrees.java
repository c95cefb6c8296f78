package dev.weft.processor.javac.syntax;

import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;

/** The trees of expressions. */
public final class ExprTrees {
  private ExprTrees() {}

  /** Whether it is a conditional or a {@code switch} expression, perhaps in parentheses. */
  public static boolean isChoice(ExpressionTree tree) {
    ExpressionTree inner = withoutParentheses(tree);
    return inner instanceof ConditionalExpressionTree || inner instanceof SwitchExpressionTree;
  }

  public static ExpressionTree withoutParentheses(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree inner
        ? withoutParentheses(inner.getExpression())
        : tree;
  }

  public static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
  }

  /** Whether it is {@code super}, qualified or not. */
  public static boolean isSuper(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("super")
        || tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("super");
  }

  /** The operator of an assignment, without its equals sign. */
  public static String operator(CompoundAssignmentTree tree, SourceText source) {
    String between = source.behind(tree.getVariable(), tree.getExpression());
    return between.substring(0, between.lastIndexOf('=')).replaceAll("(?s)/\\*.*?\\*/|[\\s)]", "");
  }
}
