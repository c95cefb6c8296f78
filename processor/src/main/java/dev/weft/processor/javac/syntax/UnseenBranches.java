package dev.weft.processor.javac.syntax;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.UnaryTree;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Branches of {@code ?:} whose types javac does not see when it asks whether they are numbers (JLS
 * 15.25): what the condition declares is unknown to it then, so that {@code o instanceof Byte b ? b
 * : 7} is an Integer where an Object is expected.
 */
public final class UnseenBranches {
  private UnseenBranches() {}

  /** Whether a branch is one of these. */
  public static boolean isUnseen(ConditionalExpressionTree tree, boolean when) {
    Set<String> declared =
        FlowScope.introduced(tree.getCondition(), when).stream()
            .map(each -> each.getName().toString())
            .collect(Collectors.toSet());
    return !declared.isEmpty()
        && names(when ? tree.getTrueExpression() : tree.getFalseExpression(), declared);
  }

  private static boolean names(ExpressionTree tree, Set<String> declared) {
    ExpressionTree inner = ExprTrees.withoutParentheses(tree);
    if (inner instanceof IdentifierTree name) {
      return declared.contains(name.getName().toString());
    } else if (inner instanceof MemberSelectTree select) {
      return names(select.getExpression(), declared);
    } else if (inner instanceof MethodInvocationTree call) {
      return call.getMethodSelect() instanceof MemberSelectTree select && names(select, declared);
    } else if (inner instanceof ArrayAccessTree access) {
      return names(access.getExpression(), declared);
    } else if (inner instanceof ConditionalExpressionTree choice) {
      return names(choice.getTrueExpression(), declared)
          || names(choice.getFalseExpression(), declared);
    } else if (inner instanceof BinaryTree operation) {
      return names(operation.getLeftOperand(), declared)
          || names(operation.getRightOperand(), declared);
    }
    return inner instanceof UnaryTree operation && names(operation.getExpression(), declared);
  }
}
