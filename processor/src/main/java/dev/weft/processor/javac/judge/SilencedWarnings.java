package dev.weft.processor.javac.judge;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.weft.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Whether {@code @SuppressWarnings("weft:code")} stands on a declaration around an expression (JLS
 * 9.6.4.5): of a local, the template or a class.
 */
final class SilencedWarnings {
  private SilencedWarnings() {}

  static boolean at(TreePath method, Tree tree, Problem problem) {
    String wanted = "weft:" + problem.code();
    return StreamSupport.stream(TreePath.getPath(method, tree).spliterator(), false)
        .flatMap(around -> modifiers(around).stream())
        .flatMap(modifiers -> modifiers.getAnnotations().stream())
        .filter(SilencedWarnings::suppresses)
        .flatMap(annotation -> annotation.getArguments().stream())
        .anyMatch(argument -> names(argument, wanted));
  }

  private static Optional<ModifiersTree> modifiers(Tree tree) {
    if (tree instanceof VariableTree variable) return Optional.of(variable.getModifiers());
    if (tree instanceof MethodTree method) return Optional.of(method.getModifiers());
    return tree instanceof ClassTree type ? Optional.of(type.getModifiers()) : Optional.empty();
  }

  private static boolean suppresses(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return List.of("SuppressWarnings", "java.lang.SuppressWarnings").contains(name);
  }

  private static boolean names(ExpressionTree value, String wanted) {
    if (value instanceof AssignmentTree pair) return names(pair.getExpression(), wanted);
    if (value instanceof NewArrayTree array) {
      return array.getInitializers().stream().anyMatch(each -> names(each, wanted));
    }
    return value instanceof LiteralTree literal && wanted.equals(literal.getValue());
  }
}
