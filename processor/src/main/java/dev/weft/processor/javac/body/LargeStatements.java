package dev.weft.processor.javac.body;

import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.syntax.OwnCodeScanner;
import dev.weft.processor.model.SourceSize;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Statements that do not suspend, but are too large to be copied: no method would have room for
 * them, so their parts become states.
 */
final class LargeStatements {
  private static final int LARGEST = 4_000;

  private final BodyContext context;
  private final Map<Tree, Boolean> known = new IdentityHashMap<>();

  LargeStatements(BodyContext context) {
    this.context = context;
  }

  /** Whether a statement has to be taken apart. */
  boolean contains(StatementTree tree) {
    if (tree instanceof LabeledStatementTree labeled) {
      return contains(labeled.getStatement());
    }
    return switch (tree.getKind()) {
      case BLOCK, IF, WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP, SWITCH, TRY ->
          known.computeIfAbsent(tree, any -> isLarge(tree));
      default -> false;
    };
  }

  private boolean isLarge(StatementTree tree) {
    return SourceSize.of(context.source.of(tree)) > LARGEST && isWritable(tree);
  }

  /** Whether all variables could be fields: the type of one declared by {@code var} may not be. */
  private static boolean isWritable(Tree tree) {
    boolean[] writable = {true};
    new OwnCodeScanner<@Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
        writable[0] &= variable.getType() != null;
        return super.visitVariable(variable, none);
      }
    }.scan(tree, null);
    return writable[0];
  }
}
