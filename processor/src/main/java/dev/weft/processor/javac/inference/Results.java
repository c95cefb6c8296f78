package dev.weft.processor.javac.inference;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.syntax.OwnCodeScanner;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.JavaTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result expressions of a switch expression, and the type they make (JLS 15.28.1). */
public final class Results extends OwnCodeScanner<@Nullable Void> {
  private final List<ExpressionTree> found = new ArrayList<>();
  private final List<YieldTree> yields = new ArrayList<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  private Results() {}

  /**
   * Its type where that is plain: all results have it.
   *
   * @param types the types of results, where they are known
   */
  public static Optional<JavaType> typeOf(
      SwitchExpressionTree tree, Function<ExpressionTree, Optional<JavaType>> types) {
    Results results = in(tree);
    results.found.forEach(results::name);
    results.named.retainAll(results.declared);
    if (!results.named.isEmpty()) {
      return Optional.empty(); // variables of the cases, which are not known yet
    }
    Optional<JavaType> common = Optional.empty();
    for (ExpressionTree result : results.found) {
      Optional<JavaType> type = types.apply(result);
      if (result != results.found.get(0) && !type.equals(common)) {
        return Optional.empty(); // each is converted to what the place wants, and to nothing before
      }
      common = type;
    }
    return common;
  }

  /** Whether some results are numbers, but not all of one type. */
  public static boolean areMixedNumbers(
      SwitchExpressionTree tree, Function<ExpressionTree, Optional<JavaType>> types) {
    return typeOf(tree, types).isEmpty()
        && of(tree).stream()
            .anyMatch(each -> types.apply(each).flatMap(JavaTypes::unboxed).isPresent());
  }

  /** Its result expressions. */
  static List<ExpressionTree> of(SwitchExpressionTree tree) {
    return in(tree).found;
  }

  /** The statements that end it with a value. */
  public static List<YieldTree> yields(SwitchExpressionTree tree) {
    return in(tree).yields;
  }

  private static Results in(SwitchExpressionTree tree) {
    Results results = new Results();
    results.scan(tree.getCases(), null);
    return results;
  }

  private void name(ExpressionTree result) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
        named.add(tree.getName().toString());
        return null;
      }
    }.scan(result, null);
  }

  @Override
  public @Nullable Void visitCase(CaseTree tree, @Nullable Void none) {
    if (tree.getBody() instanceof ExpressionTree result) {
      found.add(result);
    }
    return super.visitCase(tree, none);
  }

  @Override
  public @Nullable Void visitYield(YieldTree tree, @Nullable Void none) {
    yields.add(tree);
    if (!found.contains(tree.getValue())) {
      found.add(tree.getValue());
    }
    return super.visitYield(tree, none);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    declared.add(tree.getName().toString());
    return super.visitVariable(tree, none);
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void none) {
    return null;
  }
}
