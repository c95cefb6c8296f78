package dev.weft.processor.javac.syntax;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import dev.weft.processor.javac.symbol.Enclosing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;

/**
 * The class that a compact source file declares implicitly (JLS 7.3). It is final and has no name,
 * but no public interface says so: javac's tree of it is final, and has the modifier nowhere.
 */
public final class ImplicitClass {
  private ImplicitClass() {}

  /** The one that a declaration stands in, if it does. */
  public static Optional<Element> around(Element declaration, TreesAccess trees) {
    Element at = Enclosing.outermost(declaration);
    return trees.path(at).filter(path -> isImplicit(path, trees)).isPresent()
        ? Optional.of(at)
        : Optional.empty();
  }

  private static boolean isImplicit(TreePath path, TreesAccess trees) {
    if (!(path.getLeaf() instanceof ClassTree tree)) return false;
    ModifiersTree modifiers = tree.getModifiers();
    SourcePositions positions = trees.trees().getSourcePositions();
    return modifiers.getFlags().contains(Modifier.FINAL)
        && positions.getEndPosition(path.getCompilationUnit(), modifiers) == Diagnostic.NOPOS
        && !isPackaged(path.getCompilationUnit());
  }

  /** Whether the file names a package, and so is in error; javac's tree has forgotten it then. */
  private static boolean isPackaged(CompilationUnitTree unit) {
    try {
      String text = unit.getSourceFile().getCharContent(true).toString();
      return text.stripLeading().startsWith("package ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
