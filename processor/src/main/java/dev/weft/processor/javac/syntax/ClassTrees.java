package dev.weft.processor.javac.syntax;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** The trees of classes. */
public final class ClassTrees {
  private ClassTrees() {}

  /** Whether source declares a class, named or anonymous. */
  public static boolean in(@Nullable Tree tree) {
    Search search = new Search();
    search.scan(tree, null);
    return search.found;
  }

  private static final class Search extends TreeScanner<@Nullable Void, @Nullable Void> {
    private boolean found;

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
      return found ? null : super.scan(tree, none);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
      found = true;
      return null;
    }
  }
}
