package dev.weft.processor.javac.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.weft.processor.javac.syntax.ClassTrees;
import dev.weft.processor.javac.syntax.OwnCodeScanner;
import dev.weft.processor.javac.syntax.VariableTrees;
import dev.weft.processor.model.Telling;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where a declaration tells its variable's type: one with a class would declare another
 * class, and one with names of its own must not meet locals of these names.
 */
final class Retold {
  private final Set<String> own = new HashSet<>();
  private final Set<String> around = new HashSet<>();
  private final Set<String> everywhere = new HashSet<>();

  private Retold() {}

  /**
   * Where what a variable is declared with tells its type.
   *
   * @param method the template
   * @param reference whether it is known to be no primitive type: an initializer that stands alone
   *     would box the value
   */
  static Telling telling(ExpressionTree source, Tree method, boolean reference) {
    Retold retold = new Retold();
    retold.new Own().scan(source, null);
    retold.new Around(source).scan(method, null);
    boolean declaresClass = ClassTrees.in(source);
    if (!declaresClass && Collections.disjoint(retold.own, retold.around)) {
      return Telling.ANYWHERE;
    }
    boolean alone = Collections.disjoint(retold.own, retold.everywhere);
    return alone && (reference || declaresClass) ? Telling.ONCE : Telling.NOWHERE;
  }

  /** All that the expression declares outside its classes. */
  private final class Own extends TreeScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
      own.add(tree.getName().toString());
      return super.visitVariable(tree, none);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
      return null;
    }
  }

  /** The locals of the method itself: lambdas and classes have their copies of what they read. */
  private final class Around extends OwnCodeScanner<@Nullable Void> {
    private final Tree except;

    Around(Tree except) {
      this.except = except;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
      return tree == except ? null : super.scan(tree, none);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
      around.add(tree.getName().toString());
      if (VariableTrees.mayBeConstant(tree)) everywhere.add(tree.getName().toString());
      return super.visitVariable(tree, none);
    }
  }
}
