package dev.weft.processor.javac.syntax;

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

  public static boolean isForRecord(InstanceOfTree test) {
    return test.getPattern() != null && isRecord(test.getPattern());
  }

  /** Whether patterns of records, or those of a switch, may decide anywhere in an expression. */
  public static boolean decide(Tree tree) {
    return SubTrees.anyIn(
        tree,
        each ->
            each instanceof InstanceOfTree test && isForRecord(test)
                || each instanceof SwitchExpressionTree);
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
