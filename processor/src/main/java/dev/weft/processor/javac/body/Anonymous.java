package dev.weft.processor.javac.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.weft.processor.javac.inference.TypeSketch;
import dev.weft.processor.javac.island.BodyContext;
import dev.weft.processor.javac.syntax.ExprTrees;
import dev.weft.processor.model.JavaType;
import dev.weft.processor.report.Problem;
import java.util.Optional;

/**
 * Instances of anonymous classes that are kept for later: as instances of what the class extends,
 * since a second expression of the same text would be of another class.
 */
final class Anonymous {
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

  /**
   * What a method is called on must have it as what the class extends: no other type has a name.
   */
  void receiver(ExpressionTree tree, ExpressionTree operand) {
    ExpressionTree inner = ExprTrees.withoutParentheses(operand);
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() == operand
        && inner instanceof NewClassTree creation
        && creation.getClassBody() != null) {
      boolean has =
          type(inner)
              .flatMap(context.typeReader()::element)
              .filter(
                  type ->
                      !context.members.methods(type, select.getIdentifier().toString()).isEmpty())
              .isPresent();
      if (!has) {
        context.report(Problem.UNWRITABLE_TYPE, operand, context.source.place(operand).text());
      }
    }
  }
}
