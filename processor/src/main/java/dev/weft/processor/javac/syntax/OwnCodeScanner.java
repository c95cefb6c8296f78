package dev.weft.processor.javac.syntax;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/**
 * Scans what code does itself: lambdas and classes in it do what they do at another time.
 *
 * @param <P> what is handed down
 */
public abstract class OwnCodeScanner<P extends @Nullable Object>
    extends TreeScanner<@Nullable Void, P> {
  @Override
  public final @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, P given) {
    return null;
  }

  @Override
  public final @Nullable Void visitClass(ClassTree tree, P given) {
    return null;
  }
}
