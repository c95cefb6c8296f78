package dev.weft.processor.javac.island;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The simple names that a method declares or uses. */
final class NamesIn extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Set<String> found = new HashSet<>();

  private NamesIn() {}

  static Set<String> body(TreePath method) {
    NamesIn names = new NamesIn();
    names.scan(method.getLeaf(), null);
    return names.found;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    found.add(tree.getName().toString());
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    found.add(tree.getName().toString());
    return super.visitVariable(tree, none);
  }
}
