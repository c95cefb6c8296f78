package dev.weft.processor.javac.syntax;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trees of patterns, read without naming the tree classes that JDK 17 lacks. */
public final class PatternTrees {
  private PatternTrees() {}

  public static boolean isRecord(Tree tree) {
    return tree.getKind().name().equals("DECONSTRUCTION_PATTERN");
  }

  /**
   * Whether javac 25 may write a wrong stack map where a jump depends on a condition and a switch
   * stands behind: not where the condition is compared. It does so for patterns of records, and for
   * others that are matched together with a choice, or inside one another.
   */
  public static boolean mislead(ExpressionTree condition, Tree method) {
    return SubTrees.anyIn(condition, PatternTrees::isTest)
        && SubTrees.anyIn(condition, each -> isRecord(each) || isChoice(each) || holdsTest(each))
        && SubTrees.anyIn(
            method, each -> each instanceof SwitchTree || each instanceof SwitchExpressionTree)
        && !SubTrees.anyIn(condition, each -> isFirst(each, method));
  }

  /** Whether it may be a local's first assignment, which a comparison does not tell (JLS 16.1). */
  private static boolean isFirst(Tree tree, Tree method) {
    return tree instanceof AssignmentTree assignment
        && assignment.getVariable() instanceof IdentifierTree name
        && SubTrees.anyIn(
            method,
            each ->
                each instanceof VariableTree local
                    && local.getInitializer() == null
                    && local.getName().contentEquals(name.getName()));
  }

  private static boolean isChoice(Tree tree) {
    return tree instanceof ConditionalExpressionTree || tree instanceof SwitchExpressionTree;
  }

  private static boolean holdsTest(Tree tree) {
    return isTest(tree)
        && SubTrees.anyIn(((InstanceOfTree) tree).getExpression(), PatternTrees::isTest);
  }

  private static boolean isTest(Tree tree) {
    return tree instanceof InstanceOfTree test && test.getPattern() != null;
  }

  /** The trees right below one. */
  public static List<Tree> children(Tree tree) {
    List<Tree> result = new ArrayList<>();
    tree.accept(
        new TreeScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void scan(@Nullable Tree child, @Nullable Void none) {
            if (child != null) {
              result.add(child);
            }
            return null;
          }
        },
        null);
    return result;
  }
}
