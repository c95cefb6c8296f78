package dev.weft.processor.javac.syntax;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which pattern variables an expression introduces when true and when false (JLS 6.3.1). */
public final class FlowScope {
  private FlowScope() {}

  public static List<VariableTree> introduced(@Nullable ExpressionTree tree, boolean when) {
    List<VariableTree> result = new ArrayList<>();
    collect(tree, when, result);
    return result;
  }

  /** The pattern variables that a condition introduces, be it when true or when false. */
  public static List<VariableTree> introduced(ExpressionTree condition) {
    List<VariableTree> result = new ArrayList<>(introduced(condition, true));
    result.addAll(introduced(condition, false));
    return result;
  }

  private static void collect(@Nullable Tree tree, boolean when, List<VariableTree> result) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      collect(parenthesized.getExpression(), when, result);
    } else if (tree instanceof UnaryTree unary && tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      collect(unary.getExpression(), !when, result);
    } else if (tree instanceof BinaryTree binary && introducesBoth(binary, when)) {
      collect(binary.getLeftOperand(), when, result);
      collect(binary.getRightOperand(), when, result);
    } else if (tree instanceof InstanceOfTree test && when && test.getPattern() != null) {
      result.addAll(bindings(test.getPattern()));
    }
  }

  private static boolean introducesBoth(BinaryTree binary, boolean when) {
    return binary.getKind() == (when ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR);
  }

  /** The pattern variables of a pattern, of an {@code instanceof}, or of a whole case label. */
  public static List<VariableTree> bindings(Tree tree) {
    List<VariableTree> result = new ArrayList<>();
    new OwnCodeScanner<@Nullable Void>() {
      @Override
      public @Nullable Void visitBindingPattern(
          com.sun.source.tree.BindingPatternTree pattern, @Nullable Void none) {
        result.add(pattern.getVariable());
        return null;
      }

      /** Its cases look after their own. */
      @Override
      public @Nullable Void visitSwitchExpression(
          com.sun.source.tree.SwitchExpressionTree choice, @Nullable Void none) {
        return scan(choice.getExpression(), none);
      }
    }.scan(tree, null);
    return result;
  }
}
