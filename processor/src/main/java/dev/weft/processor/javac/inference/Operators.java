package dev.weft.processor.javac.inference;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The types of what operators give (JLS 15.14 to 15.24), where those of their operands are known.
 */
final class Operators {
  private static final List<String> WIDE = List.of("double", "float", "long");

  private Operators() {}

  /**
   * The type of an operation; nothing for any other expression.
   *
   * @param types the types of operands
   */
  static Optional<JavaType> typeOf(
      ExpressionTree tree, Function<ExpressionTree, Optional<JavaType>> types) {
    if (tree instanceof UnaryTree unary) {
      return ofUnary(unary, types.apply(unary.getExpression()));
    }
    return tree instanceof BinaryTree binary ? ofBinary(binary, types) : Optional.empty();
  }

  /** Operations are left-associative: a long sum is as deep, and is gone through from the left. */
  private static Optional<JavaType> ofBinary(
      BinaryTree tree, Function<ExpressionTree, Optional<JavaType>> types) {
    Deque<BinaryTree> operations = new ArrayDeque<>();
    ExpressionTree first = tree;
    while (first instanceof BinaryTree binary) {
      operations.push(binary);
      first = binary.getLeftOperand();
    }
    Optional<JavaType> type = types.apply(first);
    for (BinaryTree each : operations) {
      type = ofBinary(each.getKind(), type, types.apply(each.getRightOperand()));
    }
    return type;
  }

  private static Optional<JavaType> ofUnary(UnaryTree tree, Optional<JavaType> operand) {
    return switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> Optional.of(JavaTypes.BOOLEAN);
      case UNARY_MINUS, UNARY_PLUS, BITWISE_COMPLEMENT -> promoted(operand, operand);
      default -> operand;
    };
  }

  private static Optional<JavaType> ofBinary(
      Tree.Kind operator, Optional<JavaType> left, Optional<JavaType> right) {
    return switch (operator) {
      case PLUS ->
          isString(left) || isString(right) ? Optional.of(JavaTypes.STRING) : promoted(left, right);
      case MINUS, MULTIPLY, DIVIDE, REMAINDER -> promoted(left, right);
      case AND, OR, XOR ->
          isBoolean(left) || isBoolean(right)
              ? Optional.of(JavaTypes.BOOLEAN)
              : promoted(left, right);
      case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> promoted(left, left);
      default -> Optional.of(JavaTypes.BOOLEAN); // what compares, and && and ||
    };
  }

  private static boolean isString(Optional<JavaType> type) {
    return type.equals(Optional.of(JavaTypes.STRING));
  }

  private static boolean isBoolean(Optional<JavaType> type) {
    return type.flatMap(JavaTypes::unboxed).equals(Optional.of("boolean"));
  }

  private static Optional<JavaType> promoted(Optional<JavaType> left, Optional<JavaType> right) {
    Optional<String> first = left.flatMap(JavaTypes::unboxed);
    Optional<String> second = right.flatMap(JavaTypes::unboxed);
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(JavaTypes.ofKeyword(promoted(first.get(), second.get())));
  }

  /** Numeric promotion (JLS 5.6). */
  static String promoted(String one, String other) {
    return WIDE.stream()
        .filter(wide -> wide.equals(one) || wide.equals(other))
        .findFirst()
        .orElse("int");
  }
}
