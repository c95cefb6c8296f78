package dev.weft.processor.javac.body;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the declarations of a method's variables say of their types, by name alone. */
final class LocalTypes extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Set<String> all = new HashSet<>();
  private final Set<String> notPrimitive = new HashSet<>();
  private final Set<String> notArrays = new HashSet<>();

  private LocalTypes() {}

  static LocalTypes of(MethodTree method) {
    LocalTypes types = new LocalTypes();
    types.scan(method, null);
    return types;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    String name = tree.getName().toString();
    all.add(name);
    if (!(tree.getType() instanceof PrimitiveTypeTree)) {
      notPrimitive.add(name);
    }
    if (!(tree.getType() instanceof ArrayTypeTree)) {
      notArrays.add(name);
    }
    return super.visitVariable(tree, none);
  }

  private boolean isOf(ExpressionTree tree, Set<String> others) {
    return tree instanceof IdentifierTree
        && all.contains(tree.toString())
        && !others.contains(tree.toString());
  }

  /** Whether an expression is the name of a variable. */
  boolean isLocal(IdentifierTree tree) {
    return all.contains(tree.getName().toString());
  }

  /** Whether an expression is the name of a variable that holds an array. */
  boolean isArray(ExpressionTree tree) {
    return isOf(tree, notArrays);
  }

  /** Whether an expression is the length of such an array. */
  boolean isLength(MemberSelectTree tree) {
    return tree.getIdentifier().contentEquals("length") && isArray(tree.getExpression());
  }

  /** Whether an expression is of a primitive type for sure, so that a plus adds. */
  boolean isPrimitive(ExpressionTree tree) {
    if (tree instanceof LiteralTree literal) {
      return literal.getValue() instanceof Number || literal.getValue() instanceof Character;
    }
    if (tree instanceof ParenthesizedTree inner) {
      return isPrimitive(inner.getExpression());
    }
    if (tree instanceof BinaryTree binary) {
      return binary.getKind() != Tree.Kind.PLUS
          || isPrimitive(binary.getLeftOperand()) && isPrimitive(binary.getRightOperand());
    }
    return tree instanceof MemberSelectTree select && isLength(select) || isOf(tree, notPrimitive);
  }
}
