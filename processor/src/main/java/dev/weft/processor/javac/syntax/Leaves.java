package dev.weft.processor.javac.syntax;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import org.jspecify.annotations.Nullable;

/** Looks for the jumps that leave a statement, or go on with its next turn. */
public final class Leaves extends OwnCodeScanner<@Nullable Void> {
  private final Tree root;
  private final @Nullable String label;
  private int loops;
  private int switches;
  private boolean breaks;
  private boolean continues;

  private Leaves(Tree root, @Nullable String label) {
    this.root = root;
    this.label = label;
  }

  /** Whether a break leaves the statement around this tree: by its label, or without one. */
  public static boolean breaks(Tree tree, @Nullable String label) {
    return of(tree, label).breaks;
  }

  /** Whether a continue goes on with a loop: by its label, or without one. */
  static boolean continues(DoWhileLoopTree loop, @Nullable String label) {
    Tree body = loop.getStatement();
    return of(body, null).continues || label != null && of(body, label).continues;
  }

  private static Leaves of(Tree tree, @Nullable String label) {
    Leaves leaves = new Leaves(tree, label);
    leaves.scan(tree, null);
    return leaves;
  }

  @Override
  public @Nullable Void visitBreak(BreakTree node, @Nullable Void none) {
    breaks |=
        node.getLabel() == null
            ? label == null && loops + switches == 0
            : node.getLabel().contentEquals(String.valueOf(label));
    return null;
  }

  @Override
  public @Nullable Void visitContinue(ContinueTree node, @Nullable Void none) {
    continues |=
        node.getLabel() == null
            ? label == null && loops == 0
            : node.getLabel().contentEquals(String.valueOf(label));
    return null;
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree node, @Nullable Void none) {
    return loop(() -> super.visitWhileLoop(node, none));
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree node, @Nullable Void none) {
    return loop(() -> super.visitDoWhileLoop(node, none));
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree node, @Nullable Void none) {
    return loop(() -> super.visitForLoop(node, none));
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree node, @Nullable Void none) {
    return loop(() -> super.visitEnhancedForLoop(node, none));
  }

  private @Nullable Void loop(Runnable visit) {
    loops++;
    visit.run();
    loops--;
    return null;
  }

  /** Jumps into a finally that never completes end there (JLS 14.22). */
  @Override
  public @Nullable Void visitTry(TryTree node, @Nullable Void none) {
    BlockTree last = node.getFinallyBlock();
    return last == null || Completion.completes(last)
        ? super.visitTry(node, none)
        : scan(last, none);
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree node, @Nullable Void none) {
    int inner = node == root ? 0 : 1;
    switches += inner;
    super.visitSwitch(node, none);
    switches -= inner;
    return null;
  }
}
