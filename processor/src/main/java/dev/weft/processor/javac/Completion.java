package dev.weft.processor.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether statements can complete normally (JLS 14.22). */
final class Completion {
  private Completion() {}

  static boolean completes(StatementTree tree) {
    switch (tree.getKind()) {
      case RETURN, THROW, BREAK, CONTINUE, YIELD:
        return false;
      case BLOCK:
        return completes(((BlockTree) tree).getStatements());
      case IF:
        IfTree test = (IfTree) tree;
        return test.getElseStatement() == null
            || completes(test.getThenStatement())
            || completes(test.getElseStatement());
      case LABELED_STATEMENT:
        LabeledStatementTree labeled = (LabeledStatementTree) tree;
        return completes(labeled.getStatement())
            || breaks(labeled.getStatement(), labeled.getLabel().toString());
      case SYNCHRONIZED:
        return completes(((SynchronizedTree) tree).getBlock());
      case TRY:
        return completes((TryTree) tree);
      case SWITCH:
        return completes((SwitchTree) tree);
      case WHILE_LOOP:
        WhileLoopTree loop = (WhileLoopTree) tree;
        return !always(loop.getCondition()) || breaks(loop.getStatement(), null);
      case DO_WHILE_LOOP:
        DoWhileLoopTree doLoop = (DoWhileLoopTree) tree;
        return !always(doLoop.getCondition()) || breaks(doLoop.getStatement(), null);
      case FOR_LOOP:
        ForLoopTree forLoop = (ForLoopTree) tree;
        return !always(forLoop.getCondition()) || breaks(forLoop.getStatement(), null);
      default:
        return true;
    }
  }

  static boolean completes(List<? extends StatementTree> statements) {
    return statements.stream().allMatch(Completion::completes);
  }

  private static boolean completes(TryTree tree) {
    if (tree.getFinallyBlock() != null && !completes(tree.getFinallyBlock())) {
      return false;
    }
    return completes(tree.getBlock())
        || tree.getCatches().stream().anyMatch(clause -> completes(clause.getBlock()));
  }

  private static boolean completes(SwitchTree tree) {
    if (tree.getCases().isEmpty() || !CaseLabels.isExhaustive(tree) || breaks(tree, null)) {
      return true;
    }
    CaseTree last = tree.getCases().get(tree.getCases().size() - 1);
    return last.getStatements() != null
        ? completes(last.getStatements())
        : tree.getCases().stream().anyMatch(Completion::arrowCompletes);
  }

  private static boolean arrowCompletes(CaseTree tree) {
    return !(tree.getBody() instanceof StatementTree body) || completes(body);
  }

  /** Whether a condition is absent or the literal {@code true}. */
  static boolean always(@Nullable ExpressionTree condition) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return always(parenthesized.getExpression());
    }
    return condition == null
        || condition instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue());
  }

  /** Whether a break leaves the statement around this tree: by its label, or without one. */
  static boolean breaks(Tree tree, @Nullable String label) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      private int depth;

      @Override
      public @Nullable Void visitBreak(BreakTree node, @Nullable Void none) {
        found[0] |=
            node.getLabel() == null
                ? label == null && depth == 0
                : node.getLabel().contentEquals(String.valueOf(label));
        return null;
      }

      private @Nullable Void inner(Runnable visit) {
        depth++;
        visit.run();
        depth--;
        return null;
      }

      @Override
      public @Nullable Void visitWhileLoop(WhileLoopTree node, @Nullable Void none) {
        return inner(() -> super.visitWhileLoop(node, none));
      }

      @Override
      public @Nullable Void visitDoWhileLoop(DoWhileLoopTree node, @Nullable Void none) {
        return inner(() -> super.visitDoWhileLoop(node, none));
      }

      @Override
      public @Nullable Void visitForLoop(ForLoopTree node, @Nullable Void none) {
        return inner(() -> super.visitForLoop(node, none));
      }

      @Override
      public @Nullable Void visitEnhancedForLoop(
          com.sun.source.tree.EnhancedForLoopTree node, @Nullable Void none) {
        return inner(() -> super.visitEnhancedForLoop(node, none));
      }

      @Override
      public @Nullable Void visitSwitch(SwitchTree node, @Nullable Void none) {
        return node == tree
            ? super.visitSwitch(node, none)
            : inner(() -> super.visitSwitch(node, none));
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree node, @Nullable Void none) {
        return null;
      }

      @Override
      public @Nullable Void visitClass(ClassTree node, @Nullable Void none) {
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }
}
