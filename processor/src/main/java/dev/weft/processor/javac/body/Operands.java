package dev.weft.processor.javac.body;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operands of an expression, in the order Java evaluates them (JLS 15.7). */
final class Operands {
  private final BodyContext context;
  private final List<ExpressionTree> found = new ArrayList<>();

  private Operands(BodyContext context) {
    this.context = context;
  }

  static List<ExpressionTree> of(ExpressionTree tree, BodyContext context) {
    Operands operands = new Operands(context);
    operands.collect(tree);
    return operands.found;
  }

  /** Whether no type is expected of an operand: it is neither assigned nor passed (JLS 15.25). */
  static boolean isAlone(ExpressionTree tree, ExpressionTree operand) {
    return tree instanceof MethodInvocationTree call && !call.getArguments().contains(operand)
        || tree instanceof NewArrayTree array && array.getDimensions().contains(operand)
        || tree instanceof BinaryTree
        || tree instanceof UnaryTree
        || tree instanceof TypeCastTree
        || tree instanceof CompoundAssignmentTree
        || tree instanceof ArrayAccessTree
        || tree instanceof MemberSelectTree
        || tree instanceof MemberReferenceTree;
  }

  private void collect(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call) {
      if (call.getMethodSelect() instanceof MemberSelectTree select) {
        qualifier(select.getExpression());
      }
      found.addAll(call.getArguments());
    } else if (tree instanceof NewClassTree creation) {
      add(creation.getEnclosingExpression());
      found.addAll(creation.getArguments());
    } else if (tree instanceof NewArrayTree array) {
      found.addAll(array.getDimensions());
      if (array.getInitializers() != null) {
        array.getInitializers().forEach(this::initializer);
      }
    } else if (tree instanceof BinaryTree binary) {
      add(binary.getLeftOperand());
      add(binary.getRightOperand());
    } else if (tree instanceof AssignmentTree assignment) {
      target(assignment.getVariable());
      add(assignment.getExpression());
    } else if (tree instanceof CompoundAssignmentTree compound) {
      target(compound.getVariable());
      add(compound.getExpression());
    } else if (tree instanceof UnaryTree unary) {
      target(unary.getExpression());
    } else {
      simple(tree);
    }
  }

  private void simple(ExpressionTree tree) {
    if (tree instanceof TypeCastTree cast) {
      add(cast.getExpression());
    } else if (tree instanceof InstanceOfTree test) {
      add(test.getExpression());
    } else if (tree instanceof ArrayAccessTree access) {
      add(access.getExpression());
      add(access.getIndex());
    } else if (tree instanceof MemberSelectTree select) {
      qualifier(select.getExpression());
    } else if (tree instanceof MemberReferenceTree reference) {
      qualifier(reference.getQualifierExpression());
    } else if (tree instanceof ParenthesizedTree inner) {
      collect(inner.getExpression());
    }
  }

  private void add(@Nullable ExpressionTree tree) {
    if (tree != null) {
      found.add(tree);
    }
  }

  private void initializer(ExpressionTree tree) {
    if (tree instanceof NewArrayTree nested && nested.getType() == null) {
      collect(nested);
    } else {
      add(tree);
    }
  }

  /**
   * What an assignment evaluates of its left side: an array and an index, an object, or nothing.
   */
  private void target(ExpressionTree tree) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    if (inner instanceof ArrayAccessTree || inner instanceof MemberSelectTree) {
      simple(inner);
    } else if (!(inner instanceof IdentifierTree)) {
      add(tree);
    }
  }

  private void qualifier(ExpressionTree tree) {
    if (!ExprTrees.isSuper(tree) && !ExprTrees.isThis(tree) && !context.namesType(tree)) {
      add(tree);
    }
  }
}
