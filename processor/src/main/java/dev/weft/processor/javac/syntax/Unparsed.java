package dev.weft.processor.javac.syntax;

import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * Whether javac's parser left gaps in a method, or took what can mean nothing: its tree then means
 * little, and javac's errors say all there is to say.
 */
public final class Unparsed extends TreeScanner<@Nullable Void, @Nullable Void> {
  /** What the parser puts in place of a name that is missing. */
  private static final String NO_NAME = "<error>";

  private boolean found;

  private Unparsed() {}

  /** Whether a method that is to have a body is not whole. */
  public static boolean in(MethodTree method) {
    Unparsed scan = new Unparsed();
    scan.scan(method, null);
    return scan.found || method.getBody() == null;
  }

  /** Whether what stands before a method's body is not whole. */
  public static boolean inSignature(MethodTree method) {
    Unparsed scan = new Unparsed();
    scan.name(method.getName());
    scan.scan(method.getModifiers(), null);
    scan.scan(method.getReturnType(), null);
    scan.scan(method.getTypeParameters(), null);
    scan.scan(method.getParameters(), null);
    scan.scan(method.getThrows(), null);
    return scan.found;
  }

  private void name(Name name) {
    found |= name.contentEquals(NO_NAME);
  }

  @Override
  public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void none) {
    found = true;
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    name(tree.getName());
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    name(tree.getIdentifier());
    return super.visitMemberSelect(tree, none);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    name(tree.getName());
    found |=
        VariableTrees.isInferred(tree)
            && tree.getInitializer() instanceof NewArrayTree a
            && a.getType() == null;
    return super.visitVariable(tree, none);
  }

  /** A list of int, say, is no type. */
  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, @Nullable Void none) {
    found |= tree.getTypeArguments().stream().anyMatch(PrimitiveTypeTree.class::isInstance);
    return super.visitParameterizedType(tree, none);
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void none) {
    found |=
        tree.getResources().stream()
            .anyMatch(r -> r instanceof VariableTree v && v.getInitializer() == null);
    return super.visitTry(tree, none);
  }
}
