package dev.weft.processor.javac.island;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The simple names a body assigns, declarations aside. */
final class Assigned extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Set<String> names = new HashSet<>();

  static Set<String> in(Tree tree) {
    Assigned scanner = new Assigned();
    scanner.scan(tree, null);
    return scanner.names;
  }

  private void add(ExpressionTree target) {
    if (ExprTrees.withoutParentheses(target) instanceof IdentifierTree name) {
      names.add(name.getName().toString());
    }
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    add(tree.getVariable());
    return super.visitAssignment(tree, none);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    add(tree.getVariable());
    return super.visitCompoundAssignment(tree, none);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          add(tree.getExpression());
      default -> {}
    }
    return super.visitUnary(tree, none);
  }
}
