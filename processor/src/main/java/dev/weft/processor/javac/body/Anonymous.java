package dev.weft.processor.javac.body;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.UnaryTree;
import dev.weft.processor.javac.inference.TypeSketch;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.syntax.ClassTrees;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.Expr;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.model.Telling;
import dev.weft.processor.model.Variable;
import java.util.Optional;

/**
 * Instances of anonymous classes that are kept for later: as instances of what the class extends
 * or, where it matters that they are more, in variables that have the very type, since a second
 * expression of the same text would be of another class.
 */
final class Anonymous {
  private static final String KEPT = "operand";

  private final BodyContext context;

  Anonymous(BodyContext context) {
    this.context = context;
  }

  /** The type that an anonymous class is written to extend or implement, if it is one. */
  Optional<JavaType> type(ExpressionTree tree) {
    return tree instanceof NewClassTree creation
            && creation.getClassBody() != null
            && !TypeSketch.isDiamond(creation)
        ? context.typeReader().type(creation.getIdentifier()).filter(context.writable)
        : Optional.empty();
  }

  /** Whether a member is asked for of an instance, which what the class extends may not have. */
  boolean isAsked(ExpressionTree tree, ExpressionTree operand) {
    return ExprTrees.withoutParentheses(target(tree)) instanceof MemberSelectTree select
        && select.getExpression() == operand
        && !has(ExprTrees.withoutParentheses(operand), select);
  }

  private static ExpressionTree target(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call) return call.getMethodSelect();
    if (tree instanceof AssignmentTree assignment) return assignment.getVariable();
    if (tree instanceof CompoundAssignmentTree compound) return compound.getVariable();
    return tree instanceof UnaryTree unary ? unary.getExpression() : tree;
  }

  private boolean has(ExpressionTree instance, MemberSelectTree select) {
    String name = select.getIdentifier().toString();
    return context.sketch.typeOf(instance).isPresent()
        || type(instance)
            .flatMap(context.typeReader()::element)
            .filter(type -> !context.members.methods(type, name).isEmpty())
            .isPresent();
  }

  /** A value that is kept in a variable of its own where a class makes its type. */
  Expr sole(ExpressionTree tree, Expr value) {
    if (!(value instanceof Expr.Pure || value instanceof Expr.Composite) || !ClassTrees.in(tree)) {
      return value;
    }
    Variable variable = context.variable(KEPT, Optional.empty(), Variable.Kind.CARRIED);
    context.declarations.put(variable, tree);
    context.tellings.put(variable, Telling.ONCE);
    return new Expr.Sole(variable, value);
  }
}
