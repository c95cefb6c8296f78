package dev.weft.processor.javac.body;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.inference.StandaloneTypes;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.Optional;

/**
 * Operands that are unboxed as soon as they are evaluated, before the next one is (JLS 5.1.8): null
 * is an error there and then.
 */
final class Unboxings {
  private final StandaloneTypes types;
  private final ArrayComponents components;
  private final UnboxedArguments arguments;

  /**
   * For a body.
   *
   * @param types the types of expressions, where they are known
   */
  Unboxings(BodyContext context, StandaloneTypes types) {
    this.types = types;
    this.components = new ArrayComponents(context);
    this.arguments = new UnboxedArguments(context);
  }

  /** What keeping an operand of an expression comes to. */
  Expr.Kept of(ExpressionTree tree, ExpressionTree operand) {
    if (tree instanceof BinaryTree binary) {
      return left(binary);
    } else if (tree instanceof NewArrayTree array) {
      boolean dimension = array.getDimensions().contains(operand);
      return Expr.Kept.as(
          dimension ? Optional.of(JavaTypes.INT) : primitive(components.of(array, operand)));
    } else if (tree instanceof NewClassTree creation
        && creation.getEnclosingExpression() == operand) {
      return Expr.Kept.NON_NULL; // before the arguments are evaluated (JLS 15.9.4)
    }
    return isIndex(tree, operand)
        ? Expr.Kept.as(Optional.of(JavaTypes.INT))
        : arguments.of(tree, operand, types.of(operand, false));
  }

  private static boolean isIndex(Tree tree, ExpressionTree operand) {
    Tree target =
        tree instanceof AssignmentTree assignment
            ? ExprTrees.withoutParentheses(assignment.getVariable())
            : tree instanceof UnaryTree unary
                ? ExprTrees.withoutParentheses(unary.getExpression())
                : tree;
    return target instanceof ArrayAccessTree access && access.getIndex() == operand;
  }

  private Expr.Kept left(BinaryTree tree) {
    Optional<JavaType> left = types.of(tree.getLeftOperand(), true);
    Optional<JavaType> right = types.of(tree.getRightOperand(), true);
    return switch (tree.getKind()) {
      case PLUS -> addend(left, right);
      case EQUAL_TO, NOT_EQUAL_TO -> comparand(left, right);
      default -> number(left);
    };
  }

  /** What is compared with a primitive value is unboxed, if it can be (JLS 15.21). */
  private static Expr.Kept comparand(Optional<JavaType> left, Optional<JavaType> right) {
    boolean reference = right.isPresent() && right.flatMap(JavaTypes::primitive).isEmpty();
    if (reference || left.isPresent() && left.flatMap(JavaTypes::unboxed).isEmpty()) {
      return Expr.Kept.AS_IT_IS;
    }
    boolean known = left.isPresent() && right.isPresent();
    return known || left.flatMap(JavaTypes::primitive).isPresent()
        ? unboxed(left)
        : Expr.Kept.COMPARAND;
  }

  private static Expr.Kept number(Optional<JavaType> type) {
    return type.isPresent() ? unboxed(type) : Expr.Kept.NON_NULL;
  }

  private static Expr.Kept unboxed(Optional<JavaType> type) {
    return Expr.Kept.as(type.flatMap(JavaTypes::unboxed).map(JavaTypes::ofKeyword));
  }

  /** What is added to a string is not unboxed (JLS 15.18.1). */
  private static Expr.Kept addend(Optional<JavaType> left, Optional<JavaType> right) {
    boolean mayBeNull = left.flatMap(JavaTypes::primitive).isEmpty();
    boolean number = left.isEmpty() || left.flatMap(JavaTypes::unboxed).isPresent();
    if (!number) {
      return Expr.Kept.AS_IT_IS;
    } else if (right.isEmpty()) {
      return mayBeNull ? Expr.Kept.SUM : Expr.Kept.AS_IT_IS;
    } else if (right.flatMap(JavaTypes::unboxed).isEmpty()) {
      return Expr.Kept.AS_IT_IS;
    }
    return left.isPresent() ? unboxed(left) : Expr.Kept.ADDEND;
  }

  private static Optional<JavaType> primitive(Optional<JavaType> type) {
    return type.filter(JavaType.Primitive.class::isInstance);
  }
}
