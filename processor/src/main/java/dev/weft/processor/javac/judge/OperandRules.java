package dev.weft.processor.javac.judge;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.inference.Functions;
import dev.weft.processor.javac.syntax.ExprTrees;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Operands that are certain not to be of a type that their operator takes (JLS 15.15 to 15.26). */
final class OperandRules {
  private final Judgement judgement;

  OperandRules(Judgement judgement) {
    this.judgement = judgement;
  }

  private boolean isNot(ExpressionTree tree, Predicate<TypeMirror> what) {
    return judgement.values.of(tree).filter(this::isPlain).filter(what.negate()).isPresent();
  }

  /** Whether a type is what it is: a type variable may be that of a box. */
  private boolean isPlain(TypeMirror type) {
    return type.getKind().isPrimitive()
        || type.getKind() == TypeKind.ARRAY
        || type.getKind() == TypeKind.DECLARED
        || type.getKind() == TypeKind.VOID;
  }

  boolean clash(UnaryTree tree) {
    return switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> isNot(tree.getExpression(), judgement.primitives::isBoolean);
      case BITWISE_COMPLEMENT -> isNot(tree.getExpression(), judgement.primitives::isIntegral);
      default -> isNot(tree.getExpression(), judgement.primitives::isNumber);
    };
  }

  boolean clash(BinaryTree tree) {
    return clash(tree.getKind(), tree.getLeftOperand(), tree.getRightOperand());
  }

  boolean clash(CompoundAssignmentTree tree) {
    String name = tree.getKind().name();
    Tree.Kind operator =
        Tree.Kind.valueOf(name.substring(0, name.length() - "_ASSIGNMENT".length()));
    return clash(operator, tree.getVariable(), tree.getExpression());
  }

  private boolean clash(Tree.Kind operator, ExpressionTree left, ExpressionTree right) {
    return switch (operator) {
      case CONDITIONAL_AND, CONDITIONAL_OR -> either(left, right, judgement.primitives::isBoolean);
      case MINUS,
          MULTIPLY,
          DIVIDE,
          REMAINDER,
          LESS_THAN,
          LESS_THAN_EQUAL,
          GREATER_THAN,
          GREATER_THAN_EQUAL ->
          either(left, right, judgement.primitives::isNumber);
      case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
          either(left, right, judgement.primitives::isIntegral);
      case AND, OR, XOR ->
          either(
              left,
              right,
              type ->
                  judgement.primitives.isIntegral(type) || judgement.primitives.isBoolean(type));
      case PLUS -> cannotJoin(left, right);
      case EQUAL_TO, NOT_EQUAL_TO -> cannotCompare(left, right);
      default -> false;
    };
  }

  private boolean either(ExpressionTree left, ExpressionTree right, Predicate<TypeMirror> what) {
    return isNot(left, what) || isNot(right, what);
  }

  private boolean cannotJoin(ExpressionTree left, ExpressionTree right) {
    Optional<TypeMirror> one = judgement.values.of(left);
    Optional<TypeMirror> other = judgement.values.of(right);
    return isVoid(one)
        || isVoid(other)
        || one.isPresent()
            && other.isPresent()
            && !judgement.rules.isString(one.get())
            && !judgement.rules.isString(other.get())
            && either(left, right, judgement.primitives::isNumber);
  }

  private static boolean isVoid(Optional<TypeMirror> type) {
    return type.filter(any -> any.getKind() == TypeKind.VOID).isPresent();
  }

  private boolean cannotCompare(ExpressionTree left, ExpressionTree right) {
    Optional<TypeMirror> one = judgement.values.of(left);
    Optional<TypeMirror> other = judgement.values.of(right);
    if (isVoid(one) || isVoid(other)) {
      return true;
    }
    return one.isPresent()
        && other.isPresent()
        && (areIncomparable(one.get(), other.get())
            || areIncomparable(other.get(), one.get())
            || judgement.rules.areUnrelated(one.get(), other.get()));
  }

  /** Whether one is primitive, and the other nothing that is compared to it. */
  private boolean areIncomparable(TypeMirror one, TypeMirror other) {
    return one.getKind().isPrimitive()
        && (other.getKind() == TypeKind.NULL
            || judgement.rules.isPlainReference(other)
            || judgement.primitives.isBoolean(one) && judgement.primitives.isNumber(other)
            || judgement.primitives.isNumber(one) && judgement.primitives.isBoolean(other));
  }

  boolean clash(TypeCastTree tree) {
    Optional<TypeMirror> to = judgement.written.of(tree.getType());
    if (to.isEmpty()) {
      return false;
    } else if (Functions.isFunction(ExprTrees.withoutParentheses(tree.getExpression()))) {
      return judgement.fits.clashes(tree.getExpression(), to.get());
    }
    return judgement
        .fits
        .standalone(tree.getExpression())
        .filter(from -> cannotCast(from, to.get()))
        .isPresent();
  }

  private boolean cannotCast(TypeMirror from, TypeMirror to) {
    if (from.getKind() == TypeKind.VOID) {
      return true;
    } else if (from instanceof PrimitiveType && to instanceof PrimitiveType) {
      return judgement.primitives.isBoolean(from) != judgement.primitives.isBoolean(to);
    } else if (from instanceof PrimitiveType primitive && to instanceof DeclaredType) {
      return !judgement.primitives.isNarrow(to)
          && !judgement.types.isAssignable(primitive, judgement.types.erasure(to));
    } else if (from instanceof DeclaredType && to instanceof PrimitiveType primitive) {
      return !judgement.types.isAssignable(from, to)
          && !judgement.types.isSubtype(
              judgement.primitives.boxed(primitive), judgement.types.erasure(from));
    }
    return judgement.rules.areUnrelated(from, to);
  }

  boolean clash(InstanceOfTree tree) {
    Optional<TypeMirror> to =
        tree.getType() == null ? Optional.empty() : judgement.written.of(tree.getType());
    return judgement
        .fits
        .standalone(tree.getExpression())
        .filter(
            from ->
                from.getKind() == TypeKind.VOID
                    || to.filter(type -> judgement.rules.areUnrelated(from, type)).isPresent())
        .isPresent();
  }
}
