package dev.weft.processor.javac.syntax;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/** The trees of classes. */
public final class ClassTrees {
  private ClassTrees() {}

  /** Whether source declares a class, named or anonymous. */
  public static boolean in(@Nullable Tree tree) {
    return SubTrees.anyIn(tree, ClassTree.class::isInstance);
  }
}
