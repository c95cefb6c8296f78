package dev.weft.processor.javac.island;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.names.Meaning;
import dev.weft.processor.javac.names.Names;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A division by zero is no constant expression: it completes abruptly (JLS 15.29). */
final class Divisors {
  private final BodyContext context;

  Divisors(BodyContext context) {
    this.context = context;
  }

  /** Whether an operation is one that no divisor keeps from being a constant. */
  boolean allow(BinaryTree tree) {
    boolean divides = tree.getKind() == Tree.Kind.DIVIDE || tree.getKind() == Tree.Kind.REMAINDER;
    return !divides || value(tree.getRightOperand()).filter(value -> value != 0).isPresent();
  }

  /** The number that a constant expression gives; none where that takes more to tell. */
  private Optional<Double> value(ExpressionTree tree) {
    if (tree instanceof LiteralTree literal) {
      return number(literal.getValue());
    } else if (tree instanceof ParenthesizedTree inner) {
      return value(inner.getExpression());
    } else if (tree instanceof TypeCastTree cast) {
      return value(cast.getExpression()).map(whole -> narrowed(cast.getType().toString(), whole));
    } else if (tree instanceof UnaryTree unary) {
      return value(unary.getExpression()).flatMap(of -> applied(unary.getKind(), of));
    } else if (tree instanceof BinaryTree binary) {
      return value(binary.getLeftOperand())
          .flatMap(
              left ->
                  value(binary.getRightOperand())
                      .flatMap(right -> applied(binary.getKind(), left, right)));
    }
    return tree instanceof IdentifierTree name ? named(name) : Optional.empty();
  }

  private static Optional<Double> number(@Nullable Object value) {
    if (value instanceof Character character) {
      return Optional.of((double) character);
    }
    return value instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
  }

  private static double narrowed(String type, double value) {
    return switch (type) {
      case "byte" -> (byte) value;
      case "short" -> (short) value;
      case "char" -> (char) value;
      case "int" -> (int) value;
      case "long" -> (long) value;
      default -> value;
    };
  }

  private static Optional<Double> applied(Tree.Kind operator, double value) {
    return switch (operator) {
      case UNARY_MINUS -> Optional.of(-value);
      case UNARY_PLUS -> Optional.of(value);
      default -> Optional.empty();
    };
  }

  private static Optional<Double> applied(Tree.Kind operator, double left, double right) {
    return switch (operator) {
      case PLUS -> Optional.of(left + right);
      case MINUS -> Optional.of(left - right);
      case MULTIPLY -> Optional.of(left * right);
      default -> Optional.empty();
    };
  }

  private Optional<Double> named(IdentifierTree tree) {
    Names.Answer answer = context.names.expression(tree.getName().toString());
    if (answer instanceof Names.Field field) {
      return number(field.element().getConstantValue());
    }
    return answer instanceof Names.Local local
            && local.meaning() instanceof Meaning.Tracked tracked
            && context.declarations.get(tracked.variable()) instanceof VariableTree variable
        ? value(variable.getInitializer())
        : Optional.empty();
  }
}
