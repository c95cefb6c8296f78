package dev.weft.processor.javac.syntax;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels of switch cases, whatever the language level: patterns, guards and {@code case null}
 * are read without naming the tree classes that JDK 17 lacks.
 */
public final class CaseLabels {
  private CaseLabels() {}

  /** The trees of a case's label: constants, patterns, the guard. */
  public static List<Tree> trees(CaseTree tree) {
    Set<Tree> rest = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    if (tree.getStatements() != null) {
      rest.addAll(tree.getStatements());
    }
    if (tree.getBody() != null) {
      rest.add(tree.getBody());
    }
    List<Tree> result = new ArrayList<>();
    tree.accept(
        new TreeScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void scan(@Nullable Tree child, @Nullable Void none) {
            if (child != null && !rest.contains(child)) {
              result.add(child);
            }
            return null;
          }
        },
        null);
    return result;
  }

  /** The guard of a case, the one expression behind labels that are patterns. */
  public static Optional<ExpressionTree> guard(CaseTree tree) {
    List<Tree> trees = trees(tree);
    Tree last = trees.isEmpty() ? null : trees.get(trees.size() - 1);
    return last instanceof ExpressionTree guard
            && trees.get(0).getKind().name().endsWith("CASE_LABEL")
        ? Optional.of(guard)
        : Optional.empty();
  }

  /** Whether {@code null} is among its labels. */
  public static boolean takesNull(CaseTree tree) {
    return trees(tree).stream().anyMatch(label -> label.toString().equals("null"));
  }

  /** The pattern variables of a case's label. */
  public static List<VariableTree> bindings(CaseTree tree) {
    return trees(tree).stream().flatMap(label -> FlowScope.bindings(label).stream()).toList();
  }

  /**
   * Whether no value falls past all cases (JLS 14.11.1.1): a default, or a switch that patterns
   * make exhaustive.
   */
  public static boolean isExhaustive(List<? extends CaseTree> cases) {
    return cases.stream().anyMatch(CaseLabels::forcesExhaustiveness);
  }

  private static boolean forcesExhaustiveness(CaseTree tree) {
    return isDefault(tree)
        || trees(tree).stream()
            .map(label -> label.getKind().name())
            .anyMatch(kind -> kind.contains("PATTERN"))
        || takesNull(tree);
  }

  /** Whether it is {@code default}, or {@code case null, default}. */
  public static boolean isDefault(CaseTree tree) {
    List<Tree> labels = trees(tree);
    return labels.isEmpty()
        || labels.stream().anyMatch(label -> label.getKind().name().startsWith("DEFAULT"));
  }

  /** Whether its body is the statements behind an arrow. */
  public static boolean isArrow(CaseTree tree) {
    return tree.getCaseKind() == CaseTree.CaseKind.RULE;
  }

  /** Whether nothing stands behind the label of a case. */
  public static boolean isEmpty(CaseTree tree) {
    return tree.getBody() == null && statements(tree).isEmpty();
  }

  /** A place behind the label of a case. */
  public static Tree inside(CaseTree tree) {
    List<? extends StatementTree> statements = statements(tree);
    return statements.isEmpty() ? Objects.requireNonNull(tree.getBody()) : statements.get(0);
  }

  /** The statements of a case, whichever way they are written. */
  public static List<? extends StatementTree> statements(CaseTree tree) {
    if (tree.getStatements() != null) {
      return tree.getStatements();
    }
    return tree.getBody() instanceof StatementTree body ? List.of(body) : List.of();
  }

  /** The constant that a label is, or is made of; none in a pattern. */
  public static @Nullable Tree constant(Tree label) {
    if (label instanceof ExpressionTree) {
      return label;
    }
    Tree[] inner = new Tree[1];
    label.accept(
        new TreeScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void scan(@Nullable Tree child, @Nullable Void none) {
            inner[0] = child;
            return null;
          }
        },
        null);
    return label.getKind().name().equals("CONSTANT_CASE_LABEL") ? inner[0] : null;
  }
}
