package dev.weft.processor.javac.syntax;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a tree is made of. */
public final class SubTrees extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Predicate<Tree> wanted;
  private boolean found;

  private SubTrees(Predicate<Tree> wanted) {
    this.wanted = wanted;
  }

  /** Whether a tree is, or holds, one of some kind. */
  public static boolean anyIn(@Nullable Tree tree, Predicate<Tree> kind) {
    SubTrees scanner = new SubTrees(kind);
    scanner.scan(tree, null);
    return scanner.found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
    found |= tree != null && wanted.test(tree);
    return found ? null : super.scan(tree, none);
  }
}
