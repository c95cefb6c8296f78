package dev.weft.processor.javac.syntax;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether statements can complete normally (JLS 14.22). */
public final class Completion {
  private Completion() {}

  public static boolean completes(StatementTree tree) {
    return completes(tree, null);
  }

  /** The same for a statement that may have a label. */
  private static boolean completes(StatementTree tree, @Nullable String label) {
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
        return completes(labeled.getStatement(), labeled.getLabel().toString())
            || Leaves.breaks(labeled.getStatement(), labeled.getLabel().toString());
      case SYNCHRONIZED:
        return completes(((SynchronizedTree) tree).getBlock());
      case TRY:
        return completes((TryTree) tree);
      case SWITCH:
        return completes((SwitchTree) tree);
      case WHILE_LOOP:
        WhileLoopTree loop = (WhileLoopTree) tree;
        return !always(loop.getCondition()) || Leaves.breaks(loop.getStatement(), null);
      case DO_WHILE_LOOP:
        DoWhileLoopTree doLoop = (DoWhileLoopTree) tree;
        boolean turns = completes(doLoop.getStatement()) || Leaves.continues(doLoop, label);
        return turns && !always(doLoop.getCondition())
            || Leaves.breaks(doLoop.getStatement(), null);
      case FOR_LOOP:
        ForLoopTree forLoop = (ForLoopTree) tree;
        return !always(forLoop.getCondition()) || Leaves.breaks(forLoop.getStatement(), null);
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
    if (tree.getCases().isEmpty()
        || !CaseLabels.isExhaustive(tree.getCases())
        || Leaves.breaks(tree, null)) {
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
  public static boolean always(@Nullable ExpressionTree condition) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return always(parenthesized.getExpression());
    }
    return condition == null
        || condition instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue());
  }
}
