package dev.weft.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * The class that a compact source file declares implicitly (JLS 7.3). It is final and has no name,
 * but no public interface says so: javac's tree of it is final, and has the modifier nowhere.
 */
public final class ImplicitClass {
  private ImplicitClass() {}

  /** The one that a declaration stands in, if it does. */
  public static Optional<Element> around(Element declaration, TreesAccess trees) {
    Element at = declaration;
    while (at.getEnclosingElement() instanceof TypeElement around) at = around;
    return trees.path(at).filter(path -> isImplicit(path, trees)).isPresent()
        ? Optional.of(at)
        : Optional.empty();
  }

  private static boolean isImplicit(TreePath path, TreesAccess trees) {
    if (!(path.getLeaf() instanceof ClassTree tree)) return false;
    ModifiersTree modifiers = tree.getModifiers();
    boolean packaged = path.getCompilationUnit().getPackageName() != null; // and so in error
    return !packaged
        && modifiers.getFlags().contains(Modifier.FINAL)
        && trees.trees().getSourcePositions().getEndPosition(path.getCompilationUnit(), modifiers)
            == Diagnostic.NOPOS;
  }
}
