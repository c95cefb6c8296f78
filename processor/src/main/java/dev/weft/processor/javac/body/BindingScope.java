package dev.weft.processor.javac.body;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.syntax.CaseLabels;
import dev.weft.processor.javac.syntax.Completion;
import dev.weft.processor.javac.syntax.Leaves;
import java.util.List;
import java.util.Optional;

/** Finds a place where a pattern variable of a condition is in scope (JLS 6.3.1, 6.3.2). */
final class BindingScope {
  private TreePath at;
  private boolean when = true;

  private BindingScope(TreePath variable) {
    this.at = variable;
  }

  /** A tree that sees the variable; none where nothing can mention it. */
  static Optional<Tree> of(TreePath variable) {
    BindingScope scope = new BindingScope(variable);
    while (!(scope.at.getLeaf() instanceof StatementTree) || scope.at == variable) {
      Tree below = scope.at.getLeaf();
      scope.at = scope.at.getParentPath();
      Tree tree = scope.at.getLeaf();
      if (tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
        scope.when = !scope.when;
      } else if (tree instanceof BinaryTree binary) {
        if (tree.getKind() != scope.operator()) {
          return Optional.empty();
        } else if (binary.getLeftOperand() == below) {
          return Optional.of(binary.getRightOperand());
        }
      } else if (tree instanceof ConditionalExpressionTree choice) {
        return choice.getCondition() == below
            ? Optional.of(scope.when ? choice.getTrueExpression() : choice.getFalseExpression())
            : Optional.empty();
      } else if (!scope.passesOn(tree)) {
        return Optional.empty();
      }
    }
    return scope.ofStatement();
  }

  /** The operator that introduces what both its operands introduce. */
  private Tree.Kind operator() {
    return when ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR;
  }

  private boolean passesOn(Tree tree) {
    return tree instanceof StatementTree
        || tree instanceof ParenthesizedTree
        || tree instanceof InstanceOfTree
        || tree.getKind().name().endsWith("PATTERN");
  }

  private Optional<Tree> ofStatement() {
    Tree tree = at.getLeaf();
    if (tree instanceof IfTree test) {
      return when
          ? Optional.of(test.getThenStatement())
          : Optional.<Tree>ofNullable(test.getElseStatement())
              .or(
                  () ->
                      Completion.completes(test.getThenStatement()) ? Optional.empty() : behind());
    } else if (tree instanceof WhileLoopTree loop) {
      return when ? Optional.of(loop.getStatement()) : behindLoop(loop.getStatement());
    } else if (tree instanceof ForLoopTree loop) {
      return when ? Optional.of(loop.getStatement()) : behindLoop(loop.getStatement());
    }
    return tree instanceof DoWhileLoopTree loop && !when
        ? behindLoop(loop.getStatement())
        : Optional.empty();
  }

  private Optional<Tree> behindLoop(StatementTree body) {
    return Leaves.breaks(body, null) ? Optional.empty() : behind();
  }

  /** The next statement. */
  private Optional<Tree> behind() {
    TreePath statement = at;
    while (statement.getParentPath().getLeaf() instanceof LabeledStatementTree) {
      statement = statement.getParentPath();
    }
    Tree around = statement.getParentPath().getLeaf();
    List<? extends StatementTree> all =
        around instanceof BlockTree block
            ? block.getStatements()
            : around instanceof CaseTree label ? CaseLabels.statements(label) : List.of();
    int next = all.indexOf(statement.getLeaf()) + 1;
    return next == 0 || next == all.size() ? Optional.empty() : Optional.of(all.get(next));
  }
}
