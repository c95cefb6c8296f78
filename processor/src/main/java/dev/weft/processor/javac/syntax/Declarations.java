package dev.weft.processor.javac.syntax;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Where declarations stand in the source. {@code Trees.getPath} goes through a whole file each time
 * it is asked, so it is asked once a class and round.
 */
final class Declarations {
  private final Trees trees;
  private final Map<Element, Optional<TreePath>> known = new HashMap<>();

  Declarations(Trees trees) {
    this.trees = trees;
  }

  void forget() {
    known.clear();
  }

  /** The path to a declaration; empty if it comes from a class file. */
  Optional<TreePath> path(Element declaration) {
    Optional<TreePath> before = known.get(declaration);
    if (before != null) return before;
    Optional<TreePath> found =
        member(declaration).or(() -> Optional.ofNullable(trees.getPath(declaration)));
    known.put(declaration, found);
    return found;
  }

  /** A member's path by that of its class, where its tree stands directly in it. */
  private Optional<TreePath> member(Element declaration) {
    if (!(declaration.getEnclosingElement() instanceof TypeElement owner)) return Optional.empty();
    Tree tree = trees.getTree(declaration);
    return path(owner)
        .filter(path -> path.getLeaf() instanceof ClassTree around && holds(around, tree))
        .map(path -> new TreePath(path, tree));
  }

  private static boolean holds(ClassTree around, Tree tree) {
    return around.getMembers().stream().anyMatch(member -> member == tree);
  }
}
