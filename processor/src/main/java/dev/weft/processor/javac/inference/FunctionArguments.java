package dev.weft.processor.javac.inference;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds lambdas and method references in the arguments of a call: what such a call returns may be
 * inferred only when the overload that takes it is chosen (JLS 15.12.2.2).
 */
public final class FunctionArguments extends TreeScanner<@Nullable Void, @Nullable Void> {
  private boolean found;

  private FunctionArguments() {}

  public static boolean in(Tree expression) {
    FunctionArguments scanner = new FunctionArguments();
    scanner.scan(expression, null);
    return scanner.found;
  }

  /** What the method is called on has a type of its own. */
  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    return scan(tree.getArguments(), none);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    found = true;
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
    found = true;
    return null;
  }
}
