package dev.weft.processor.javac.syntax;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
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
   * Whether patterns are matched in a condition together with a choice, or inside one another.
   * Where a jump depends on such a condition, and patterns of a switch stand behind, javac 25 may
   * write a wrong stack map; not so where the condition is compared.
   */
  public static boolean mislead(ExpressionTree condition) {
    return SubTrees.anyIn(condition, PatternTrees::isTest)
        && SubTrees.anyIn(
            condition,
            each ->
                each instanceof ConditionalExpressionTree
                    || each instanceof SwitchExpressionTree
                    || isTest(each)
                        && SubTrees.anyIn(
                            ((InstanceOfTree) each).getExpression(), PatternTrees::isTest));
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
