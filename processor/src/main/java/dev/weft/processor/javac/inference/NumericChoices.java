package dev.weft.processor.javac.inference;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.javac.syntax.UnseenBranches;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types of {@code ?:} with numbers for both branches (JLS 15.25.2). */
final class NumericChoices {
  private static final Map<String, Integer> LIMITS =
      Map.of("byte", (int) Byte.MAX_VALUE, "short", (int) Short.MAX_VALUE, "char", 0xFFFF);

  private NumericChoices() {}

  /**
   * The type of a choice; nothing for any other expression, or where it is not plain.
   *
   * @param types the types of branches
   * @param callsGeneric whether a choice may give what a generic method does, and make no number
   */
  static Optional<JavaType> typeOf(
      ExpressionTree tree,
      Function<ExpressionTree, Optional<JavaType>> types,
      Predicate<ExpressionTree> callsGeneric) {
    if (!(tree instanceof ConditionalExpressionTree choice)
        || callsGeneric.test(tree)
        || Stream.of(true, false).anyMatch(when -> UnseenBranches.isUnseen(choice, when))) {
      return Optional.empty();
    }
    ExpressionTree one = choice.getTrueExpression();
    ExpressionTree other = choice.getFalseExpression();
    Optional<String> first = types.apply(one).flatMap(JavaTypes::unboxed);
    Optional<String> second = types.apply(other).flatMap(JavaTypes::unboxed);
    Optional<String> type =
        first.isEmpty() || second.isEmpty() || first.equals(second)
            ? first.filter(any -> second.isPresent())
            : of(first.get(), one, second.get(), other);
    return type.map(JavaTypes::ofKeyword);
  }

  private static Optional<String> of(
      String first, ExpressionTree one, String second, ExpressionTree other) {
    List<String> both = List.of(first, second);
    if (both.contains("boolean")) {
      return Optional.empty();
    } else if (both.containsAll(List.of("byte", "short"))) {
      return Optional.of("short");
    } else if (LIMITS.containsKey(first) && second.equals("int")) {
      return narrow(first, other);
    } else if (LIMITS.containsKey(second) && first.equals("int")) {
      return narrow(second, one);
    }
    return Optional.of(Operators.promoted(first, second));
  }

  /** What a narrow type and a branch of type int make: a constant may be of the narrow type. */
  private static Optional<String> narrow(String type, ExpressionTree tree) {
    ExpressionTree branch = ExprTrees.withoutParentheses(tree);
    if (branch instanceof LiteralTree literal && literal.getValue() instanceof Integer value) {
      return Optional.of(value <= LIMITS.getOrDefault(type, 0) ? type : "int");
    }
    return branch instanceof MethodInvocationTree ? Optional.of("int") : Optional.empty();
  }
}
