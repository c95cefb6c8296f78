package dev.weft.processor.javac.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.island.Patterns;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Stmt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@code try} statements whose resources are closed asynchronously: they suspend, though
 * no verb says so.
 */
final class AwaitedResources extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final BodyContext context;
  private final Variables variables;

  AwaitedResources(BodyContext context, Variables variables) {
    this.context = context;
    this.variables = variables;
  }

  /** Marks the statements of the body. */
  void mark() {
    scan(context.method, null);
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void none) {
    if (tree.getResources().stream().anyMatch(resource -> isAwaited(resource, tree))) {
      TreePath path = getCurrentPath();
      context.verbs.suspendsAt(path);
    }
    return super.visitTry(tree, none);
  }

  private boolean isAwaited(Tree resource, TryTree around) {
    return variables.closing(typeOf(resource, around)) != Stmt.With.Closing.PLAIN;
  }

  private Optional<JavaType> typeOf(Tree resource, TryTree around) {
    if (resource instanceof VariableTree declared) {
      return Patterns.isUnnamed(declared)
          ? variables.unnamed(declared)
          : declared.getType() == null
              ? variables.inferred(declared.getName().toString(), around.getBlock())
              : context.typeReader().declared(declared);
    }
    if (resource instanceof IdentifierTree name) {
      Optional<JavaType> local = variables.inferred(name.getName().toString(), around.getBlock());
      return local.isPresent() ? local : context.sketch.typeOf(name);
    }
    return context.sketch.typeOf((ExpressionTree) resource);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    return null;
  }
}
