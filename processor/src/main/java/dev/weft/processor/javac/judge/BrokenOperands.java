package dev.weft.processor.javac.judge;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.TypeCastTree;
import dev.weft.processor.javac.inference.Conversions;
import dev.weft.processor.javac.inference.TypeContext;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.Optional;

/** Operands of types that their operator does not take (JLS 15.16 to 15.20). */
final class BrokenOperands {
  private final TypeContext context;
  private final Conversions conversions;
  private final ErasedTypes types;

  BrokenOperands(TypeContext context, Conversions conversions, ErasedTypes types) {
    this.context = context;
    this.conversions = conversions;
    this.types = types;
  }

  /** The operands of an arithmetic or relational operator: only a string may join objects. */
  boolean clash(BinaryTree tree) {
    Optional<JavaType> left = types.of(tree.getLeftOperand());
    Optional<JavaType> right = types.of(tree.getRightOperand());
    return switch (tree.getKind()) {
      case PLUS -> left.isPresent() && right.isPresent() && cannotJoin(left.get(), right.get());
      case MINUS, MULTIPLY, DIVIDE, LESS_THAN, GREATER_THAN ->
          left.filter(BrokenOperands::isNoNumber).isPresent()
              || right.filter(BrokenOperands::isNoNumber).isPresent();
      default -> false;
    };
  }

  private static boolean cannotJoin(JavaType left, JavaType right) {
    return !left.equals(JavaTypes.STRING)
        && !right.equals(JavaTypes.STRING)
        && (isNoNumber(left) || isNoNumber(right));
  }

  private static boolean isNoNumber(JavaType type) {
    return type instanceof JavaType.Declared && JavaTypes.unboxed(type).isEmpty();
  }

  boolean clash(TypeCastTree tree) {
    Optional<JavaType> from = context.sketch.typeOf(tree.getExpression());
    Optional<JavaType> to = context.typeReader().type(tree.getType());
    return from.isPresent() && to.isPresent() && conversions.inconvertible(from.get(), to.get());
  }
}
