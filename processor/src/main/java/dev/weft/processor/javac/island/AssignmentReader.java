package dev.weft.processor.javac.island;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.LocalUse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads assignments (JLS 15.26, 15.14.2, 15.15.1), whose values somebody needs or nobody does. */
final class AssignmentReader {
  private final CodeReader reader;
  private final NameReader names;
  private final FieldReader fields;
  private final BodyValues bodyValues;
  private @Nullable Tree discarded;

  AssignmentReader(BodyContext context, CodeReader reader, NameReader names, FieldReader fields) {
    this.reader = reader;
    this.names = names;
    this.fields = fields;
    this.bodyValues = new BodyValues(context);
  }

  /** Tells that nobody needs the value of an expression that is going to be read. */
  void discard(ExpressionTree tree) {
    discarded = tree;
  }

  /** Reads a simple assignment. */
  void assign(AssignmentTree tree) {
    if (!fields.assign(tree)) {
      Optional<Code> cast = tree == discarded ? Optional.empty() : bodyValues.cast(tree);
      reader.bracket(tree, cast, () -> plain(tree));
    }
  }

  private void plain(AssignmentTree tree) {
    names.target(tree.getVariable(), LocalUse.Access.WRITE);
    ExpressionTree value = tree.getExpression();
    reader.bracket(value, bodyValues.expected(tree), () -> reader.scan(value, null));
  }

  /** Reads an assignment with an operator. */
  void compound(CompoundAssignmentTree tree) {
    if (!fields.compound(tree)) {
      names.target(tree.getVariable(), LocalUse.Access.UPDATE);
      reader.scan(tree.getExpression(), null);
    }
  }

  /** Reads an increment or a decrement. */
  void step(UnaryTree tree) {
    if (tree == discarded ? !fields.step(tree) : !fields.increment(tree)) {
      names.target(tree.getExpression(), LocalUse.Access.UPDATE);
    }
  }
}
