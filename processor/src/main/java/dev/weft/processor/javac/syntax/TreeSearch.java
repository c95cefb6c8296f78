package dev.weft.processor.javac.syntax;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tree at a position, or else the smallest one around it: the expression, where it is a
 * statement without a semicolon.
 */
final class TreeSearch extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Position position;
  private Tree found;
  private long length = Long.MAX_VALUE;

  TreeSearch(CompilationUnitTree unit, SourcePositions positions, Position position) {
    this.unit = unit;
    this.positions = positions;
    this.position = position;
    this.found = unit;
  }

  Tree find() {
    scan(unit, null);
    return found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
    if (tree != null) consider(tree);
    return super.scan(tree, none);
  }

  private void consider(Tree tree) {
    long start = positions.getStartPosition(unit, tree);
    long end = positions.getEndPosition(unit, tree);
    boolean around = start >= 0 && start <= position.start() && end >= position.end();
    boolean nearer = end - start < length || found instanceof ExpressionStatementTree;
    if (around && nearer) {
      found = tree;
      length = end - start;
    }
  }
}
